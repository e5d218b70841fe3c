import {locales} from "../../src/words/locales.ts";
import {byteOrderMark, csvText, type CsvValue} from "../../src/model/csv_text.ts";

/** One mart as columns: numbers, text, booleans and dates (JS Date at midnight UTC), null where missing. */
export interface Extract {
  name: string;
  columns: {name: string; type: string; values: Cell[]}[];
}
/** The type of a column with a text in every language it stands in; such a column is called `label_in`. */
export const textMap = "MAP(VARCHAR, VARCHAR)";

/** The columns of an extract that a column of a mart becomes: `label_in` is `label_en` and `label_nb`, one each. */
export function extractColumns(column: string): string[] {
  return column.endsWith("_in") ? locales.toSorted().map((locale) => column.replace(/in$/, locale)) : [column];
}

export type Cell = string | number | boolean | Date | null;

/** A table as CSV for a spreadsheet, days as ISO text. */
export function extractCsv({columns}: Extract): string {
  const rows = Array.from({length: columns[0]?.values.length ?? 0}, (_, row) =>
    columns.map(({values}) => asText(values[row] ?? null))
  );
  return `${byteOrderMark}${csvText([columns.map(({name}) => name), ...rows], "spreadsheet")}`;
}

const asText = (value: Cell): CsvValue => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
