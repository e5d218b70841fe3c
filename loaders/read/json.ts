import type {RawTable} from "./csv.ts";
import type {Problems} from "./file_problems.ts";

type Records = (document: unknown) => readonly Readonly<Record<string, unknown>>[];

/** Reads a JSON list of records as cells, so that one contract serves every format; nested values are left alone. */
export function readJson(
  text: string,
  records: Records = asRecords,
  wanted: ReadonlySet<string>,
  problems: Problems
): {raw: RawTable; document: unknown} | undefined {
  let document: unknown;
  let list: readonly Readonly<Record<string, unknown>>[];
  try {
    document = JSON.parse(text);
    list = requireRecords(records(document));
  } catch (error) {
    const what =
      error instanceof SyntaxError ? "is not whole JSON" : "is JSON of another shape than the source describes";
    problems.add({
      what,
      example: (error as Error).message,
      mend: "The file was cut off or changed its shape: fetch it again, then mend the source."
    });
    return undefined;
  }
  const header = [...new Set(list.flatMap((record) => Object.keys(record)))];
  const columns = new Map(
    header.filter((name) => wanted.has(name)).map((name) => [name, list.map((record) => asCell(record[name]))] as const)
  );
  // The first record counts as row 2, as in a table with a header.
  return {document, raw: {header, columns, rowNumbers: list.map((_, index) => index + 2)}};
}

function asRecords(document: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(document)) throw new TypeError("not a list");
  return document as readonly Readonly<Record<string, unknown>>[];
}

/** A list of records and nothing else: an empty place in it would end the refresh of every other source too. */
function requireRecords(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  const isRecord = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!Array.isArray(list) || !list.every(isRecord)) throw new TypeError("not a list of records");
  return list as readonly Readonly<Record<string, unknown>>[];
}

function asCell(value: unknown): string {
  return value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
}
