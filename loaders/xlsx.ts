import {Worker} from "node:worker_threads";
import type {RawTable} from "./csv.ts";
import {Problems} from "./problems.ts";

/** A workbook of one table is far below these limits, a ZIP bomb far above. */
const limits = {bytes: 100_000_000, entries: 1_000, ratio: 200, memoryMb: 512, seconds: 60};

/**
 * Reads the first sheet as cells, header in row 1. Rich text counts as its plain text, and the spaces that
 * its runs leave at the ends are dropped. The ZIP directory is looked at before anything is unpacked.
 */
export async function readXlsx(bytes: Uint8Array, wanted: ReadonlySet<string>, problems: Problems): Promise<RawTable | undefined> {
  const bomb = refuse(bytes);
  if (bomb) {
    problems.add({what: bomb, mend: "Fetch it again; if it is really that large, read it by hand first."});
    return undefined;
  }
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await firstSheet(bytes);
  } catch (error) {
    problems.add({what: "cannot be read as an xlsx workbook", example: (error as Error).message, mend: "The file was cut off or damaged: fetch it again."});
    return undefined;
  }
  const header = (rows[0] ?? []).map(asText);
  const body = rows.slice(1);
  const columns = new Map(
    header.flatMap((name, index) => (wanted.has(name) ? [[name, body.map((row) => asText(row[index]))] as const] : []))
  );
  return {header, columns, rowNumbers: body.map((_, index) => index + 2)};
}

/** Parses in a thread of its own: a workbook that eats memory or time ends the thread and not the refresh. */
function firstSheet(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const worker = new Worker(new URL("./xlsx_worker.mjs", import.meta.url), {
    workerData: bytes,
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: limits.memoryMb}
  });
  return new Promise<readonly (readonly unknown[])[]>((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error(`not read within ${limits.seconds} seconds`)), limits.seconds * 1_000);
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the reader stopped with code ${code}`)));
    worker.once("exit", () => clearTimeout(deadline));
  }).finally(() => worker.terminate());
}

function asText(cell: unknown): string {
  return cell === null || cell === undefined ? "" : String(cell).replace(/\s+/g, " ").trim();
}

/** Why a ZIP is not unpacked, from its directory alone (PKWARE APPNOTE 4.3.12 and 4.3.16). */
function refuse(bytes: Uint8Array): string | undefined {
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
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
