import {ContractError} from "../errors.ts";
import type {Problems} from "./file_problems.ts";

/** A file as text cells, column by column; `rowNumbers` count the header as row 1, as a spreadsheet shows it. */
export interface RawTable {
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly rowNumbers: readonly number[];
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

/**
 * Reads RFC 4180 strictly: every row as wide as the header, every quote closed, a line end at the end of
 * the file (without it nobody can tell a whole last row from half of one). Only `wanted` columns are kept;
 * the others are counted and never become text. Returns undefined when the file cannot be parted into rows and columns.
 */
export function readCsv(
  text: string,
  wanted: ReadonlySet<string>,
  problems: Problems,
  delimiter: "," | ";" = ","
): RawTable | undefined {
  const header: string[] = [];
  const rowNumbers: number[] = [];
  let keep: (string[] | undefined)[] = [];
  let hasHeader = false;
  let isWhole = true;
  walkCsv(
    text,
    {
      cell(row, cell, from, to) {
        if (row === 1) header.push(cellText(text, from, to));
        else keep[cell]?.push(cellText(text, from, to));
      },
      endRow(row, cells, from, to) {
        if (row === 1) {
          hasHeader = text.slice(from, to).trim() !== "";
          if (!hasHeader) return false;
          refuseTwice(header, problems);
          keep = header.map((name) => (wanted.has(name) ? [] : undefined));
          return true;
        }
        rowNumbers.push(row);
        if (cells === header.length) return true;
        problems.add({
          row,
          what: `does not have the ${header.length} cells of the header`,
          example: `${cells} cells: ${text.slice(from, to)}`,
          mend: `${cutOff}.`
        });
        // Shorter and longer rows would shift the columns against each other: level them, they are refused anyway.
        for (const [index, column] of keep.entries()) if (index >= cells) column?.push("");
        return true;
      },
      fault(fault, row, cell, from, at) {
        const column = row === 1 ? undefined : header[cell];
        if (fault === "bare quote") {
          problems.add({
            row,
            column,
            what: "has a quote inside a cell that is not quoted",
            example: text.slice(from, at + 20),
            mend: "Quote the cell and double the quotes inside it."
          });
          return true;
        }
        if (fault === "cut off") {
          const what =
            row === 1 ? "the header does not end with a line end" : "the last row does not end with a line end";
          problems.add({row, what: `is cut off: ${what}`, example: text.slice(from, at), mend: `${cutOff}.`});
          return true;
        }
        const [what, example] =
          fault === "open quote"
            ? ["has a quote that is never closed", text.slice(from, from + 40)]
            : ["has text after a closing quote", text.slice(at, at + 20)];
        problems.add({row, column, what, example, mend: `${cutOff}.`});
        isWhole = false;
        return false;
      }
    },
    delimiter.charCodeAt(0)
  );
  if (isWhole && !hasHeader) problems.add({row: 1, what: "has no header", mend: `${cutOff}.`});
  if (!isWhole || !hasHeader) return undefined;
  return {
    header,
    columns: new Map(header.flatMap((name, index) => (keep[index] ? [[name, keep[index]] as const] : []))),
    rowNumbers
  };
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
