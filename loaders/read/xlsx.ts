import {Worker} from "node:worker_threads";
import type {RawTable} from "./csv.ts";
import type {Problems} from "./file_problems.ts";
import {refuseZip} from "./zip.ts";

/** What the thread that parses a workbook may use. */
const share = {memoryMb: 512, seconds: 60};

/** A sheet as text cells: the header, and the cells of the chosen columns in their order. */
export interface Sheet {
  readonly header: readonly string[];
  readonly columns: readonly (readonly string[])[];
  /** Rows below the header. */
  readonly rows: number;
  readonly unseen: Unseen;
}

/** What a person who looks at a workbook does not see: further sheets that hold something, rows and columns, from 1. */
export interface Unseen {
  readonly sheets: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
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
  const bomb = refuseZip(bytes);
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
  let unseen: Unseen;
  return new Promise<Sheet>((resolve, reject) => {
    const deadline = setTimeout(
      () => reject(new Error(`not read within ${within.seconds} seconds`)),
      within.seconds * 1_000
    );
    worker.on("message", (message: Pick<Sheet, "header" | "unseen"> | Pick<Sheet, "columns" | "rows">) => {
      if ("columns" in message) return resolve({header, unseen, ...message});
      ({header, unseen} = message);
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
