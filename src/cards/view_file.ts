// What a reader takes away of a view: its tables as they stand, and where they come from, in the same file.
import {byteOrderMark, csvText, type CsvValue} from "../model/csv_text.js";
import {isWords, type TableColumn, type TableRow, type TableValue} from "../ui/data_table.js";
import type {Locale} from "../words/locales.js";
import {cardWords, uiWords} from "../words/words.js";
import type {CardTable} from "./card.js";

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
export function viewCsv(table: CardTable, about: AboutView, locale: Locale): string {
  const words = cardWords[locale].file;
  const said: [string, string][] = [
    [words.source, about.sources.join(" | ")],
    [words.address, about.address],
    ...(about.note === null ? [] : ([[words.note, about.note]] satisfies [string, string][]))
  ];
  const [heads = [], ...rows] = cellsOf(table, locale);
  const lines = [
    [...heads, ...said.map(([head]) => head)],
    ...rows.map((row) => [...row, ...said.map(([, text]) => text)])
  ];
  return byteOrderMark + csvText(lines, "spreadsheet");
}

/** The tables as sheets of a workbook, the last sheet saying what they are. */
export function viewSheets(tables: readonly CardTable[], about: AboutView, locale: Locale): WorkSheet[] {
  const words = cardWords[locale].file;
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
      rows: cellsOf(table, locale),
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

function cellsOf({columns, rows}: CardTable, locale: Locale): CsvValue[][] {
  const {ofOne} = cardWords[locale].file;
  return [
    columns.map(({label, unit}) => (shares.includes(unit) ? ofOne(label) : label)),
    ...rows.map((row) => columns.map((column) => cellOf(row, column, locale)))
  ];
}

/** A value as it is; where it is missing the words that say why, or nothing. */
function cellOf(row: TableRow, {key, unit, whenMissing}: TableColumn, locale: Locale): CsvValue {
  const value: TableValue = row[key] ?? (whenMissing ? row[whenMissing] : null);
  if (typeof value === "boolean") return value ? uiWords[locale].yes : uiWords[locale].no;
  if (value === null || value === undefined || value === "") return null;
  return !isWords(unit) && Number.isFinite(Number(value)) ? Number(value) : value;
}
