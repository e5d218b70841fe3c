import {ContractError} from "../errors.ts";
import type {Problems} from "./file_problems.ts";

/** A file as text cells, column by column; `rowNumbers` count the header as row 1, as a spreadsheet shows it. */
export interface RawTable {
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly rowNumbers: readonly number[];
  /** Rows that were counted and not kept, because there are far more than there may be. */
  readonly beyond?: number;
}

/** What breaks RFC 4180: the first three leave the rest of the text without a meaning, a cut end does not. */
export type CsvFault = "open quote" | "bare quote" | "text after a quote" | "cut off";

/** What is told of a text while it is read; rows count from 1 with the header, cells from 0, places in the text too. */
export interface CsvVisitor {
  /** A cell with its quotes, from its first sign up to but not with the one at `to`; `cellText` takes it out. */
  cell(row: number, cell: number, from: number, to: number): void;
  /** The end of a row that begins at `from`; with false, nothing more is read. */
  endRow(row: number, cells: number, from: number, to: number): boolean;
  /** With false, nothing more is read; of a quote that is never closed nothing more can be. */
  fault(fault: CsvFault, row: number, cell: number, from: number, at: number): boolean;
}

const quote = 34;
const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;
const cutOff = "The file was cut off or damaged on its way: fetch it again";

/**
 * Walks over a text after RFC 4180, cell by cell; the one place that knows where a cell of ours begins and ends. A line
 * ends with a line feed, with or without a carriage return before it.
 */
export function walkCsv(text: string, visitor: CsvVisitor, delimiter: number = comma): void {
  const length = text.length;
  let at = 0;
  for (let row = 1; at < length; row++) {
    const start = at;
    let cell = 0;
    for (let isOpen = true; isOpen; cell++) {
      const from = at;
      if (text.charCodeAt(at) === quote) {
        const end = closingQuote(text, at);
        if (end === -1) {
          visitor.fault("open quote", row, cell, from, length);
          return;
        }
        at = end + 1;
        visitor.cell(row, cell, from, at);
      } else {
        let code = text.charCodeAt(at);
        while (at < length && code !== delimiter && code !== lineFeed) {
          if (code === quote && !visitor.fault("bare quote", row, cell, from, at)) return;
          code = text.charCodeAt(++at);
        }
        if (at > from && code !== delimiter && text.charCodeAt(at - 1) === carriageReturn) at--;
        visitor.cell(row, cell, from, at);
      }
      if (text.charCodeAt(at) === carriageReturn && (at + 1 === length || text.charCodeAt(at + 1) === lineFeed)) at++;
      const next = text.charCodeAt(at);
      if (next === delimiter) at++;
      else {
        isOpen = false;
        if (next === lineFeed) at++;
        else if (!visitor.fault(at < length ? "text after a quote" : "cut off", row, cell, start, at)) return;
        else if (at < length) return;
      }
    }
    if (!visitor.endRow(row, cell, start, at)) return;
  }
}

/** The text of a cell as `CsvVisitor.cell` tells it, without its quotes. */
export function cellText(text: string, from: number, to: number): string {
  if (text.charCodeAt(from) !== quote) return text.slice(from, to);
  const inside = text.slice(from + 1, to - 1);
  return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
}

/** So much of a text is shown after the place where it went wrong. */
const shownAfter = 20;
/** A row that is longer, in letters, has lost a quote: what follows is not gathered any further. */
const longestRow = 32_000_000;

/**
 * Reads RFC 4180 strictly: every row as wide as the header, every quote closed, a line end at the end of
 * the file (without it nobody can tell a whole last row from half of one). Only `wanted` columns are kept;
 * the others are counted and never become text. The text may come in pieces, cut anywhere; of more rows than `mostRows`
 * only the number is kept. Returns undefined when the file cannot be parted into rows and columns.
 */
export function readCsv(
  text: string | Iterable<string>,
  wanted: ReadonlySet<string>,
  problems: Problems,
  {delimiter = ",", mostRows = Infinity}: {delimiter?: "," | ";"; mostRows?: number} = {}
): RawTable | undefined {
  const reader = new CsvReader(wanted, problems, mostRows);
  let rest = "";
  const pieces = typeof text === "string" ? [text] : text;
  let waiting: string | undefined;
  for (const piece of pieces) {
    if (waiting !== undefined) {
      rest = reader.read(rest + waiting, delimiter, false);
      if (!reader.goesOn) return undefined;
    }
    waiting = piece;
  }
  reader.read(rest + (waiting ?? ""), delimiter, true);
  return reader.table;
}

/** What was read of a table so far; a row counts when it has ended. */
class CsvReader {
  readonly #wanted: ReadonlySet<string>;
  readonly #problems: Problems;
  readonly #mostRows: number;
  readonly #header: string[] = [];
  readonly #rowNumbers: number[] = [];
  /** The kept columns, by their place in the header. */
  #keep: (string[] | undefined)[] = [];
  #rows = 0;
  #isWhole = true;

  constructor(wanted: ReadonlySet<string>, problems: Problems, mostRows: number) {
    [this.#wanted, this.#problems, this.#mostRows] = [wanted, problems, mostRows];
  }

  /** False when nothing that follows can have a meaning. */
  get goesOn(): boolean {
    return this.#isWhole;
  }

  get table(): RawTable | undefined {
    if (this.#isWhole && this.#rows === 0) this.#add({row: 1, what: "has no header", mend: `${cutOff}.`});
    if (!this.#isWhole || this.#rows === 0) return undefined;
    const kept = this.#rowNumbers.length;
    return {
      header: this.#header,
      columns: new Map(
        this.#header.flatMap((name, index) => (this.#keep[index] ? [[name, this.#keep[index]] as const] : []))
      ),
      rowNumbers: this.#rowNumbers,
      beyond: this.#rows - 1 - kept
    };
  }

  /** Reads what has ended of a text that begins with a row, and returns the rest of it. */
  read(text: string, delimiter: string, isLast: boolean): string {
    const before = this.#rows;
    let begun = 0;
    // What is seen of a row counts when the row has ended: at the end of a piece it is read again with the next.
    let cells: [number, string][] = [];
    let faults: Parameters<Problems["add"]>[0][] = [];
    const isRow = (row: number) => before + row;
    walkCsv(
      text,
      {
        cell: (row, cell, from, to) => {
          if (isRow(row) === 1 || (this.#keep[cell] && this.#rowNumbers.length < this.#mostRows))
            cells.push([cell, cellText(text, from, to)]);
        },
        endRow: (row, width, from, to) => {
          for (const fault of faults) this.#add(fault);
          const goesOn = isRow(row) === 1 ? this.#head(cells, text.slice(from, to)) : true;
          if (isRow(row) > 1) this.#row(isRow(row), cells, width, () => text.slice(from, to));
          begun = to;
          if (cells.length > 0) cells = [];
          if (faults.length > 0) faults = [];
          return goesOn;
        },
        fault: (fault, row, cell, from, at) => {
          const isCut = fault === "cut off" || fault === "open quote" || at + shownAfter > text.length;
          if (isCut && fault !== "bare quote" && !isLast && text.length - begun < longestRow) return false;
          const column = isRow(row) === 1 ? undefined : this.#header[cell];
          faults.push(faultOf(fault, isRow(row), column, text, from, at));
          if (fault === "bare quote" || fault === "cut off") return true;
          for (const one of faults) this.#add(one);
          return (this.#isWhole = false);
        }
      },
      delimiter.charCodeAt(0)
    );
    return text.slice(begun);
  }

  #add(fault: Parameters<Problems["add"]>[0]): void {
    this.#problems.add(fault);
  }

  #head(cells: readonly [number, string][], line: string): boolean {
    if (line.trim() === "") return false;
    this.#rows = 1;
    this.#header.push(...cells.map(([, name]) => name));
    refuseTwice(this.#header, this.#problems);
    this.#keep = this.#header.map((name) => (this.#wanted.has(name) ? [] : undefined));
    return true;
  }

  #row(row: number, cells: readonly [number, string][], width: number, line: () => string): void {
    this.#rows = row;
    if (width !== this.#header.length)
      this.#add({
        row,
        what: `does not have the ${this.#header.length} cells of the header`,
        example: `${width} cells: ${line()}`,
        mend: `${cutOff}.`
      });
    if (this.#rowNumbers.length >= this.#mostRows) return;
    this.#rowNumbers.push(row);
    for (const [cell, said] of cells) this.#keep[cell]!.push(said);
    // Shorter and longer rows would shift the columns against each other: level them, they are refused anyway.
    if (width < this.#header.length)
      for (const [index, column] of this.#keep.entries()) if (index >= width) column?.push("");
  }
}

function faultOf(
  fault: CsvFault,
  row: number,
  column: string | undefined,
  text: string,
  from: number,
  at: number
): Parameters<Problems["add"]>[0] {
  if (fault === "bare quote")
    return {
      row,
      column,
      what: "has a quote inside a cell that is not quoted",
      example: text.slice(from, at + shownAfter).split("\n", 1)[0],
      mend: "Quote the cell and double the quotes inside it."
    };
  if (fault === "cut off") {
    const what = row === 1 ? "the header does not end with a line end" : "the last row does not end with a line end";
    return {row, what: `is cut off: ${what}`, example: text.slice(from, at), mend: `${cutOff}.`};
  }
  const [what, example] =
    fault === "open quote"
      ? ["has a quote that is never closed", text.slice(from, from + 40)]
      : ["has text after a closing quote", text.slice(at, at + shownAfter)];
  return {row, column, what, example, mend: `${cutOff}.`};
}

function refuseTwice(header: readonly string[], problems: Problems): void {
  for (const name of new Set(header.filter((one, index) => header.indexOf(one) < index)))
    problems.add({
      row: 1,
      column: name,
      what: "stands twice in the header",
      mend: "Ask the producer which of the two is meant."
    });
}

/**
 * The rows of a table of our own making, header first, each as wide as it is written. A byte order mark is no part of
 * it.
 * @throws ContractError where a quote leaves the rest without a meaning
 */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let open: string[] = [];
  const start = text.startsWith("\ufeff") ? text.slice(1) : text;
  walkCsv(start, {
    cell: (_, __, from, to) => void open.push(cellText(start, from, to)),
    endRow: () => {
      rows.push(open);
      open = [];
      return true;
    },
    fault: (fault, row, cell) => {
      if (fault !== "cut off") throw new ContractError(`row ${row}, cell ${cell + 1}: ${fault}`);
      return true;
    }
  });
  return rows;
}

/** The rows of a table of our own making by the names of its header; a cell that a row lacks is absent. */
export function csvRecords(text: string): Record<string, string | undefined>[] {
  const [header = [], ...rows] = csvRows(text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

function closingQuote(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1 || text.charCodeAt(end + 1) !== quote) return end;
    at = end + 2;
  }
}
