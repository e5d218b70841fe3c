import {decode, isText, sniff, textPieces, type Format} from "./sniff.ts";
import {checkRows, wantedColumns, type CheckedRows, type Contract} from "./contract.ts";
import {readCsv, type RawTable} from "./csv.ts";
import {readDocx, type Block} from "./docx.ts";
import {ContractError} from "../errors.ts";
import {readJson} from "./json.ts";
import {Problems} from "./file_problems.ts";
import {readXlsx} from "./xlsx.ts";

/** One remote file: where it is, whose it is, and what it promises. Everything about it stands here. */
export interface Source<Row> extends Contract<Row> {
  /** Name on the command line and of the file in `sources/`. */
  readonly id: string;
  readonly producer: string;
  readonly licence: string;
  readonly url: string;
  readonly grain: string;
  /**
   * What the contract was tried on: a file that the producer published, its live service, or only the shape it
   * documents.
   */
  readonly verified: {
    readonly against: "published file" | "live service" | "recorded shape";
    readonly on: string;
    readonly note?: string;
  };
  /** Why the source is read only when it is named on the command line; absent for those that every refresh reads. */
  readonly onlyByName?: string;
  readonly format: Format;
  /** A download is cut at this size: nobody fills the disk by way of a table of a few hundred kilobytes. */
  readonly maxBytes: number;
  /** What parts the cells of a CSV file; a comma where nothing is said. */
  readonly delimiter?: ";";
  /**
   * For a service that answers in parts: asks for them and makes of them the one document that is kept, read and
   * checked like a file. A mirror holds that document at the address of the source. Throws TypeError on another shape.
   */
  readonly gather?: (ask: AskPart) => Promise<unknown>;
  /** For files that are not one table, such as boundaries: their records as cells. */
  readonly records?: (document: unknown) => readonly Readonly<Record<string, unknown>>[];
  /** For Word documents: their paragraphs and tables as one table; what is not as expected goes to `problems`. */
  readonly rowsOfBlocks?: (blocks: readonly Block[], problems: Problems) => RawTable;
}

/** How a part of a service is asked for again: at which version it may be kept, and what is kept of it. */
export interface KeptPart {
  /** A part that is kept at this version is not asked for. */
  readonly version: string;
  /** What is kept and used of the answer: no more of it lies on this disk. Throws TypeError on another shape. */
  readonly pick: (document: unknown) => unknown;
}

/** Asks a service for the JSON at an address of it; undefined where a kept part is gone since (404, 410). */
export type AskPart = (url: string, kept?: KeptPart) => Promise<unknown>;

/** What a table is built from: checked rows, and for JSON the document itself (the shapes of a boundary file). */
export interface Reading<Row> extends CheckedRows<Row> {
  readonly document: unknown;
}

/** A source whose rows do not matter where it stands: in a list, in a report. */
// biome-ignore lint/suspicious/noExplicitAny: no type is a supertype of every source, whose checks take its own rows
export type AnySource = Source<any>;

/** Reads one table's rows out of what was read; a source that failed never gets here. */
export type Readings = <Row>(source: Source<Row>) => Reading<Row>;

/** Cells of a CSV file in our own schema, in order; `null` is missing and becomes an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Something in a source that only a person can decide. The answer is kept in `data/refresh_answers.csv` with its
 * reason, by `refresh <source> --accept --because "…"`; a question that has one is not asked again.
 */
export interface Question {
  /** What kind it is, one word for all of a kind. */
  readonly question: string;
  /** What it is about: a code, a line. The answer holds for this alone. */
  readonly subject: string;
  /** The question, for a person. */
  readonly says: string;
}

/** One table of `data/`: what it is built from and how. */
export interface Table {
  readonly name: string;
  readonly kind: "csv" | "topojson";
  readonly key: readonly string[];
  /** What tells rows apart for a comparison with the table before, where the key only counts the lines of a file. */
  readonly rowsAlike?: readonly string[];
  readonly grain: string;
  /** What the table is made of; the first one tells of it in the progress lines. */
  readonly sources: readonly AnySource[];
  /** What the table is only checked against: needed to build it, not cited as its origin. */
  readonly heldAgainst?: readonly AnySource[];
  /** For a table with a row per year: the years it must have, which of them are whole, and the amount that shows it. */
  readonly years?: {
    readonly column: string;
    readonly amount: string;
    readonly whole: readonly number[];
    readonly begun: readonly number[];
  };
  /**
   * For a table of places: the column of the name, and the one it is unique within; a name may not change its code
   * unseen.
   */
  readonly named?: {readonly name: string; readonly within?: string};
  /** The day or year the facts hold for, where the file says it; otherwise a person keeps `as_of` in the record. */
  readonly asOf?: (read: Readings) => string;
  /** For a table that a person entered and its source has not made yet: why it stands in. */
  readonly enteredByHand?: string;
  /** What a person has to decide before the table is written; `kept` are the rows of the table that is there. */
  readonly questions?: (
    read: Readings,
    kept: readonly Readonly<Record<string, string | undefined>>[]
  ) => readonly Question[];
  /** Throws ContractError when the sources do not fit each other. */
  readonly build: (read: Readings) => readonly Readonly<Record<string, Cell>>[] | object;
}

/** Every source that has to be whole before a table can be built. */
export function needs(table: Table): readonly AnySource[] {
  return [...table.sources, ...(table.heldAgainst ?? [])];
}

/**
 * Bytes to checked rows. Throws ContractError with every problem of the file at once.
 * `kept` names the tables that stay as they were, for the report.
 */
export async function readSource<Row>(
  source: Source<Row>,
  bytes: Uint8Array,
  kept: readonly string[]
): Promise<Reading<Row>> {
  const problems = new Problems();
  const parsed = await parse(source, bytes, problems);
  const checked = parsed ? checkRows(parsed.raw, source, problems) : undefined;
  if (problems.size || !parsed || !checked) {
    throw new ContractError(`${source.id}: ${problems.report(fileName(source.url), kept)}`);
  }
  return {...checked, document: parsed.document};
}

async function parse<Row>(
  source: Source<Row>,
  bytes: Uint8Array,
  problems: Problems
): Promise<{raw: RawTable; document?: unknown} | undefined> {
  if (!sniff(bytes, source.format, problems)) return undefined;
  const wanted = wantedColumns(source);
  if (source.format === "xlsx") {
    const raw = await readXlsx(bytes, wanted, problems);
    return raw && {raw};
  }
  if (source.format === "docx") {
    const blocks = readDocx(bytes, problems);
    return blocks && source.rowsOfBlocks && {raw: source.rowsOfBlocks(blocks, problems), document: blocks};
  }
  if (source.format === "json") {
    const text = decode(bytes, problems);
    return text === undefined ? undefined : readJson(text, source.records, wanted, problems);
  }
  if (!isText(bytes, problems)) return undefined;
  // Rows that are left out do not count, so that a file may have more of them than there are in the end.
  const mostRows = 2 * source.rows.max + 10_000;
  const raw = readCsv(textPieces(bytes), wanted, problems, {delimiter: source.delimiter, mostRows});
  return raw && {raw};
}

/** The last part of an address: what a person calls the file. */
export function fileName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? url);
}
