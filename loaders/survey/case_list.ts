import {readFileSync} from "node:fs";
import {decode, sniff} from "../read/sniff.ts";
import {Problems} from "../read/file_problems.ts";
import {readCsvCells} from "./cells.ts";
import {FormProblems} from "./form_problems.ts";

/** The cases of a list by the names of its columns, empty text where a cell is empty, and the row each stands in. */
export interface CaseList {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly fileRows: readonly number[];
}

/**
 * Reads a case list as a spreadsheet of any country saves it: parted by comma, semicolon or tab, days as `2026-03-14`
 * or `14.03.2026`, a kommunenummer without its nought. What the rows mean is the schema's to say.
 * @throws ContractError one report of everything that keeps the file from being read
 */
export function readCaseList(path: string): CaseList {
  const [below, problems] = [new Problems(), new FormProblems()];
  const bytes = readFileSync(path);
  const text = sniff(bytes, "csv", below) ? decode(bytes, below) : undefined;
  for (const {where, what} of below.list())
    problems.add({what: where === "file" ? what : `${where}: ${what}`, mend: "Save it as CSV UTF-8."});
  const cells =
    text && readCsvCells(text.replace(/^\ufeff/, ""), (header) => header.map((_, index) => index), problems);
  if (cells && cells.rows === 0) problems.add({what: "has a header and no case", mend: "Take the file away."});
  problems.refuse(path, "case list");
  const {header, columns, rows} = cells as Exclude<typeof cells, undefined | "">;
  const named = header.flatMap((name, at) => (name === "" ? [] : [[name, columns[at]!] as const]));
  const told = Array.from({length: rows}, (_, row) => ({
    // The header is the first row of the file.
    fileRow: row + 2,
    values: Object.fromEntries(named.map(([name, column]) => [name, plainValue(name, column[row] ?? "")]))
  })).filter(({values}) => Object.values(values).some((value) => value !== ""));
  return {rows: told.map(({values}) => values), fileRows: told.map(({fileRow}) => fileRow)};
}

function plainValue(name: string, value: string): string {
  const [, day, month, year] = (name.endsWith("_date") && /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value)) || [];
  if (day !== undefined) return `${year}-${month!.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return name === "kommune_code" && /^\d{3}$/.test(value) ? `0${value}` : value;
}
