// Where a file of bytes ends by its own account: nothing may stand after that, for no reader of the file looks there.

/** How many bytes follow the end of an Arrow stream or a PNG; 0 for other files. */
export function bytesAfterEnd(file: string, bytes: Uint8Array): number {
  const end = file.endsWith(".arrow") ? arrowEnd(bytes) : file.endsWith(".png") ? pngEnd(bytes) : undefined;
  return end === undefined ? 0 : Math.max(0, bytes.length - end);
}

/** The end of an Arrow IPC stream: messages, each a length, its metadata and its body, then a length of nothing. */
function arrowEnd(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 <= bytes.length && view.getUint32(at, true) === 0xffffffff) {
    const length = view.getInt32(at + 4, true);
    const start = at + 8;
    if (length === 0) return start;
    if (length < 8 || start + length > bytes.length) return undefined;
    at = start + length + bodyLength(view, start);
  }
  return at === 0 ? undefined : at;
}

/** The fourth field of a Message, as FlatBuffers lay it: the table's first word leads back to where its fields are. */
function bodyLength(view: DataView, start: number): number {
  const table = start + view.getUint32(start, true);
  const fields = table - view.getInt32(table, true);
  const place = view.getUint16(fields, true) > 10 ? view.getUint16(fields + 10, true) : 0;
  return place === 0 ? 0 : Number(view.getBigInt64(table + place, true));
}

/** The end of a PNG: chunks of a length, a kind, a body and a sum, the last of them IEND. */
function pngEnd(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    if (view.getUint32(at + 4) === 0x49454e44) return at + 12;
  return undefined;
}
