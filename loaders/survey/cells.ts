import {cellText, walkCsv} from "../read/csv.ts";
import {decode, sniff} from "../read/sniff.ts";
import {Problems} from "../read/file_problems.ts";
import {readSheet, type Unseen} from "../read/xlsx.ts";
import type {FormProblems} from "./form_problems.ts";
import {countText} from "../read/count_text.ts";

/** The header of a table and the cells of its chosen columns, as text. */
export interface Cells {
  readonly header: readonly string[];
  readonly columns: readonly (readonly string[])[];
  readonly rows: number;
}

/** Microsoft Forms takes 50,000 answers at most; KS asks some hundred municipalities. */
const mostRows = 5_000;
/** A CSV is read in this process, so its size is its limit: some five hundred times that of a full export. */
const mostCsvBytes = 20_000_000;

const exportAgain =
  "Export the answers again: in Microsoft Forms “Open in Excel”, saved as .xlsx without a password, or as CSV UTF-8.";

/**
 * Reads the chosen columns of an export, Excel or CSV. Excel is parsed in a thread with limits of memory and time; what
 * the
 * reader below says of a broken file is passed on without its examples, which may come from any column.
 * @returns undefined when the file cannot be read, with the reason in `problems`
 */
export async function readCells(
  bytes: Uint8Array,
  format: "xlsx" | "csv",
  choose: (header: readonly string[]) => readonly number[],
  problems: FormProblems
): Promise<Cells | undefined> {
  const below = new Problems();
  const cells = sniff(bytes, format, below)
    ? await (format === "xlsx" ? readSheet(bytes, choose, below) : readCsv(bytes, choose, below, problems))
    : undefined;
  if (cells !== undefined && "unseen" in cells) refuseUnseen(cells.unseen as Unseen, problems);
  for (const {where, what, mend} of below.list()) {
    // What the reader of public sources advises speaks of addresses and downloads; an export has a person behind it.
    problems.add({
      what: where === "file" ? what : `${where}: ${what}`,
      mend: /fetch|address/i.test(mend) ? exportAgain : mend
    });
  }
  if (cells === undefined || problems.size > 0) return undefined;
  return withoutEmptyEnd(cells, problems);
}

/** What nobody sees may be an answer that somebody left out, or one that nobody meant to send. */
function refuseUnseen({sheets, rows, columns}: Unseen, problems: FormProblems): void {
  const list = (numbers: readonly number[]): string =>
    `${numbers.slice(0, 5).join(", ")}${numbers.length > 5 ? ` and ${numbers.length - 5} more` : ""}`;
  if (sheets > 0)
    problems.add({
      what: `has ${sheets + 1} sheets with something in them, and a form has one`,
      mend: "Delete the sheets that are not the answers, and save."
    });
  if (rows.length > 0)
    problems.add({
      what: `has ${rows.length === 1 ? "a hidden row" : "hidden rows"}: ${list(rows)}`,
      mend: "Unhide them, take a filter off, and delete what is not to be counted."
    });
  if (columns.length > 0)
    problems.add({
      what: `has ${columns.length === 1 ? "a hidden column" : "hidden columns"}: ${list(columns)}`,
      mend: "Unhide them, and delete what is no question of the form."
    });
}

async function readCsv(
  bytes: Uint8Array,
  choose: (header: readonly string[]) => readonly number[],
  below: Problems,
  problems: FormProblems
): Promise<Cells | undefined> {
  if (bytes.length > mostCsvBytes) {
    problems.add({
      what: `is larger than ${mostCsvBytes / 1e6} MB`,
      mend: "An export of a form is far smaller: look at it in Excel first."
    });
    return undefined;
  }
  const text = decode(bytes, below);
  return text === undefined ? undefined : readCsvCells(text.replace(/^\ufeff/, ""), choose, problems);
}

/** `sep=;` before the header tells Excel what parts the cells; it is no row of the table. */
const sepLine = /^"?sep=(.)"?[^\S\r\n]*\r?\n/i;

const cutOff = "The file was cut off or changed by hand: export it again.";

/**
 * Reads a form saved as CSV: parted by comma, semicolon or tab, whatever the country of the Excel that wrote it. Strict
 * as RFC 4180, and silent about what stands in a cell: a report here may meet a column that is never to be read.
 * @returns undefined when rows and columns cannot be told apart
 */
export function readCsvCells(
  said: string,
  choose: (header: readonly string[]) => readonly number[],
  problems: FormProblems
): Cells | undefined {
  const [sep = "", parter] = sepLine.exec(said) ?? [];
  const text = said.slice(sep.length);
  const delimiter = parter ?? delimiterOf(text);
  const header: string[] = [];
  let columns: string[][] = [];
  let places: ReadonlyMap<number, string[]> = new Map();
  let rows = -1;
  let isWhole = true;
  let isOpenEnd = 0;
  const refuse = (row: number, what: string): false => {
    problems.add({row, what, mend: cutOff});
    return (isWhole = false);
  };
  const oneLine = (from: number, to: number) => cellText(text, from, to).replace(/\s+/g, " ").trim();
  walkCsv(
    text,
    {
      cell(row, cell, from, to) {
        if (row === 1) header.push(oneLine(from, to));
        else places.get(cell)?.push(oneLine(from, to));
      },
      endRow(row, cells, from, to) {
        rows++;
        if (row === 1) {
          const chosen = choose(header);
          columns = chosen.map(() => []);
          places = new Map(chosen.map((cell, index) => [cell, columns[index]!]));
        } else if (cells === 1 && header.length > 1 && text.slice(from, to).trim() === "") {
          // A line with nothing on it is an empty row, and at the end of a file none at all.
          for (const column of columns) if (column.length < rows) column.push("");
        } else if (cells !== header.length) return refuse(row, `has ${cells} cells, the header has ${header.length}`);
        return true;
      },
      fault(fault, row) {
        if (fault !== "cut off") return refuse(row, "has a quote that is never closed, or text beside a quoted cell");
        isOpenEnd = row;
        return true;
      }
    },
    delimiter.charCodeAt(0)
  );
  // Some programs write no line end after the last row; a file that lost its other half looks the same.
  if (isWhole && isOpenEnd > 0)
    problems.add({
      row: isOpenEnd,
      what: "is cut off, or the file lacks its last line end: nobody can tell whether answers are missing",
      mend: "Compare the number of answers with Forms; if none is missing, save it as .xlsx, or add the line end."
    });
  if (isWhole && rows < 0) refuse(1, "has no header");
  return isWhole ? {header, columns, rows} : undefined;
}

/** The sign that parts the header, counted outside quotes; a comma when it has one column only. */
function delimiterOf(text: string): string {
  const outside = (text.split(/\r?\n/, 1)[0] ?? "").replace(/"(?:[^"]|"")*"?/g, "");
  const count = (sign: string) => outside.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Excel keeps rows that once held something: empty ones at the end are no answers, thousands of them are a fault. */
function withoutEmptyEnd({header, columns, rows}: Cells, problems: FormProblems): Cells | undefined {
  if (rows > mostRows) {
    problems.add({
      row: rows + 1,
      what: `is the last row of the sheet, and a form has at most ${countText(mostRows)} answers`,
      mend: "Copy the answers into a new workbook: empty rows below them still count."
    });
    return undefined;
  }
  let last = rows;
  while (last > 0 && columns.every((column) => (column[last - 1] ?? "") === "")) last--;
  if (last === 0) {
    problems.add({
      what: "has a header and no answer",
      mend: "Export the form when somebody has answered, or take the file away."
    });
    return undefined;
  }
  return {header, columns: columns.map((column) => column.slice(0, last)), rows: last};
}
