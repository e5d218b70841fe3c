import {Worker} from "node:worker_threads";
import {inflateRawSync} from "node:zlib";
import type {RawTable} from "./csv.ts";
import type {Problems} from "./file_problems.ts";

/** A workbook of one table is far below these limits, a ZIP bomb far above. */
const limits = {bytes: 100_000_000, entries: 1_000, ratio: 200};
/** What the thread that parses a workbook may use. */
const share = {memoryMb: 512, seconds: 60};

/** A sheet as text cells: the header, and the cells of the chosen columns in their order. */
export interface Sheet {
  readonly header: readonly string[];
  readonly columns: readonly (readonly string[])[];
  /** Rows below the header. */
  readonly rows: number;
}

/**
 * Reads the first sheet as cells, header in row 1. Rich text counts as its plain text, and the spaces that
 * its runs leave at the ends are dropped. The ZIP directory is looked at before anything is unpacked.
 */
export async function readXlsx(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  problems: Problems
): Promise<RawTable | undefined> {
  const isWanted = (name: string) => wanted.has(name);
  const sheet = await readSheet(
    bytes,
    (header) => header.flatMap((name, index) => (isWanted(name) ? [index] : [])),
    problems
  );
  if (sheet === undefined) return undefined;
  const names = sheet.header.filter(isWanted);
  const columns = new Map(names.map((name, at) => [name, sheet.columns[at] ?? []] as const));
  return {header: sheet.header, columns, rowNumbers: Array.from({length: sheet.rows}, (_, index) => index + 2)};
}

/**
 * Reads the first sheet of a workbook; `choose` is told the header and says which columns are wanted, by index.
 * `within` is what reading may use, far more than an honest table needs.
 * @returns undefined when the file cannot be read, with the reason in `problems`
 */
export async function readSheet(
  bytes: Uint8Array,
  choose: (header: readonly string[]) => readonly number[],
  problems: Problems,
  within = share
): Promise<Sheet | undefined> {
  const bomb = refuse(bytes);
  if (bomb) {
    problems.add({what: bomb, mend: "Fetch it again; if it is really that large, read it by hand first."});
    return undefined;
  }
  try {
    return await firstSheet(bytes, choose, within);
  } catch (error) {
    const {message} = error as Error;
    const mend = /limit/.test(message)
      ? "The sheet reaches far below or right of its table: copy the table into a new workbook."
      : "The file was cut off or damaged: fetch it again.";
    problems.add({what: "cannot be read as an xlsx workbook", example: message, mend});
    return undefined;
  }
}

/** Parses in a thread of its own: a workbook that eats memory or time ends the thread and not the refresh. */
function firstSheet(
  bytes: Uint8Array,
  choose: (header: readonly string[]) => readonly number[],
  within: typeof share
): Promise<Sheet> {
  const worker = new Worker(new URL("./xlsx_worker.mjs", import.meta.url), {
    workerData: bytes,
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: within.memoryMb}
  });
  let header: readonly string[];
  return new Promise<Sheet>((resolve, reject) => {
    const deadline = setTimeout(
      () => reject(new Error(`not read within ${within.seconds} seconds`)),
      within.seconds * 1_000
    );
    worker.on("message", (message: {header: readonly string[]} | Omit<Sheet, "header">) => {
      if ("columns" in message) return resolve({header, ...message});
      header = message.header;
      try {
        worker.postMessage(choose(header));
      } catch (error) {
        reject(error as Error);
      }
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the reader stopped with code ${code}`)));
    worker.once("exit", () => clearTimeout(deadline));
  }).finally(() => worker.terminate());
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
