// What a reader takes away of a view: its tables as they stand, and where they come from, in the same file.
import {byteOrderMark, csvText, type CsvValue} from "../model/csv_text.js";
import {isWords, type TableColumn, type TableRow, type TableValue} from "../ui/data_table.js";
import type {CardWords} from "../words/rooms/cards.js";
import type {UiWords} from "../words/rooms/ui.js";
import type {CardTable} from "./card.js";

/** What a file says itself, in the language of the page. */
export type FileWords = CardWords["file"] & Pick<UiWords, "yes" | "no">;

/** What stands beside the tables: finding and measure, a source a table behind them, where the view is found. */
export interface AboutView {
  readonly title: string;
  readonly measure: string;
  /** Each with its title, producer, period, day of retrieval, standing and licence. */
  readonly sources: readonly string[];
  readonly address: string;
  /** That figures are made up, where they are. */
  readonly note: string | null;
}

/** A sheet of a workbook: rows, the first of them the headings, and how Excel shows the values of each column. */
export interface WorkSheet {
  readonly name: string;
  readonly rows: readonly (readonly CsvValue[])[];
  readonly formats: readonly (string | null)[];
  readonly isTable: boolean;
}

/** The table as CSV for people and programs; each row says where it comes from, so that none loses it when copied. */
export function viewCsv(table: CardTable, about: AboutView, words: FileWords): string {
  const said: [string, string][] = [
    [words.source, about.sources.join(" | ")],
    [words.address, about.address],
    ...(about.note === null ? [] : ([[words.note, about.note]] satisfies [string, string][]))
  ];
  const [heads = [], ...rows] = cellsOf(table, words);
  const lines = [
    [...heads, ...said.map(([head]) => head)],
    ...rows.map((row) => [...row, ...said.map(([, text]) => text)])
  ];
  return byteOrderMark + csvText(lines, "spreadsheet");
}

/** The tables as sheets of a workbook, the last sheet saying what they are. */
export function viewSheets(tables: readonly CardTable[], about: AboutView, words: FileWords): WorkSheet[] {
  const said: [string, string][] = [
    [words.title, about.title],
    [words.measure, about.measure],
    ...(about.note === null ? [] : ([[words.note, about.note]] satisfies [string, string][])),
    ...about.sources.map((source): [string, string] => [words.source, source]),
    [words.address, about.address]
  ];
  return [
    ...tables.map((table, index) => ({
      name: words.table(index + 1),
      rows: cellsOf(table, words),
      formats: table.columns.map(({unit}) => excelFormats[unit] ?? null),
      isTable: true
    })),
    {name: words.about, rows: said, formats: [null, null], isTable: false}
  ];
}

const shares: readonly TableColumn["unit"][] = ["share", "share_points", "whole_share"];

/** Excel knows thousands, decimals and per cent in the reader's own language. */
const excelFormats: Readonly<Partial<Record<TableColumn["unit"], string>>> = {
  count: "#,##0",
  share: "0.0%",
  share_points: "+0.0%;-0.0%;0.0%",
  whole_share: "0%",
  uah: "#,##0",
  uah_exact: "#,##0.00",
  uah_m: "#,##0.0",
  uah_bn: "#,##0.0",
  percent: "0.#",
  km: "#,##0",
  year: "0",
  ratio: "0.#",
  points: "0.0",
  thousandths: "0.000"
};

function cellsOf({columns, rows}: CardTable, words: FileWords): CsvValue[][] {
  return [
    columns.map(({label, unit}) => (shares.includes(unit) ? words.ofOne(label) : label)),
    ...rows.map((row) => columns.map((column) => cellOf(row, column, words)))
  ];
}

/** A value as it is; where it is missing the words that say why, or nothing. */
function cellOf(row: TableRow, {key, unit, whenMissing}: TableColumn, words: FileWords): CsvValue {
  const value: TableValue = row[key] ?? (whenMissing ? row[whenMissing] : null);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (value === null || value === undefined || value === "") return null;
  return !isWords(unit) && Number.isFinite(Number(value)) ? Number(value) : value;
}
