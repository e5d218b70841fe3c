import {inflateRawSync} from "node:zlib";

/** A document of one table is far below these limits, a ZIP bomb far above. */
const limits = {bytes: 100_000_000, entries: 1_000, ratio: 200};

/** Why a ZIP is not unpacked, from its directory alone (PKWARE APPNOTE 4.3.12 and 4.3.16). */
export function refuseZip(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return "has no ZIP directory: it was cut off";
  const entries = view.getUint16(end + 10, true);
  if (entries > limits.entries) return `has ${entries} entries, more than ${limits.entries}`;
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return "has a broken ZIP directory";
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    unpacked += size;
    if (size > limits.ratio * Math.max(packedSize, 1)) return `has an entry packed more than ${limits.ratio} times`;
    if (unpacked > limits.bytes) return `would unpack to more than ${limits.bytes / 1e6} MB`;
    const lie = unpackFault(bytes, view, at, packedSize, size);
    if (lie) return lie;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}

/**
 * Whether an entry really has the size its directory says: a directory can lie, and memory outside the heap has no
 * other limit.
 */
function unpackFault(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  packedSize: number,
  size: number
): string | undefined {
  const isDeflated = view.getUint16(at + 10, true) === 8;
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length) return "has a broken ZIP directory";
  if (!isDeflated || size === 0) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  try {
    const unpacked = inflateRawSync(bytes.subarray(start, start + packedSize), {maxOutputLength: size});
    return unpacked.length === size ? undefined : "has an entry that is not of the size its ZIP directory says";
  } catch {
    return "has an entry that is damaged or larger than its ZIP directory says";
  }
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/**
 * The bytes of one entry, or undefined when the archive has none of that name. To be asked after `refuseZip`: sizes are
 * believed here.
 */
export function zipEntry(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    const nameLength = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)) === name) {
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
      return view.getUint16(at + 10, true) === 8 ? inflateRawSync(packed) : packed;
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}
