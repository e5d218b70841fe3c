import {dsvFormat} from "d3";

/** A row of a CSV and the line it begins in, 1 the first. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a CSV whose first line tells which of comma, semicolon and tab parts the cells. */
export function parseRows(text: string): CsvRow[] {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const [delimiter = ","] = [";", "\t", ","].filter((one) => first.includes(one));
  let line = 1;
  return dsvFormat(delimiter)
    .parseRows(text)
    .map((cells) => {
      const row = {line, cells};
      line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      return row;
    });
}
