import {decode, sniff} from "../read/sniff.ts";
import {Problems} from "../read/file_problems.ts";
import {readSheet} from "../read/xlsx.ts";
import {type Cells, readCsvCells} from "./csv_cells.ts";
import type {FormProblems} from "./form_problems.ts";

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

/** Excel keeps rows that once held something: empty ones at the end are no answers, thousands of them are a fault. */
function withoutEmptyEnd({header, columns, rows}: Cells, problems: FormProblems): Cells | undefined {
  if (rows > mostRows) {
    problems.add({
      row: rows + 1,
      what: `is the last row of the sheet, and a form has at most ${mostRows.toLocaleString("en-GB")} answers`,
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
