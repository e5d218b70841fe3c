import type {FormProblems} from "./form_problems.ts";

/** The header of a table and the cells of its chosen columns, as text. */
export interface Cells {
  readonly header: readonly string[];
  readonly columns: readonly (readonly string[])[];
  readonly rows: number;
}

const cutOff = "The file was cut off or changed by hand: export it again.";

/**
 * Reads a form saved as CSV: parted by comma, semicolon or tab, whatever the country of the Excel that wrote it. Strict
 * as RFC 4180, and silent about what stands in a cell: a report here may meet a column that is never to be read.
 * @returns undefined when rows and columns cannot be told apart
 */
export function readCsvCells(
  text: string,
  choose: (header: readonly string[]) => readonly number[],
  problems: FormProblems
): Cells | undefined {
  const delimiter = delimiterOf(text);
  const header: string[] = [];
  let chosen: readonly number[] = [];
  let columns: string[][] = [];
  let row = 1;
  let field = 0;
  let at = 0;
  while (at < text.length) {
    const end = endOfCell(text, at, delimiter);
    if (end === undefined) {
      problems.add({row, what: "has a quote that is never closed, or text beside a quoted cell", mend: cutOff});
      return undefined;
    }
    if (row === 1) header.push(unquoted(text.slice(at, end)));
    else {
      const place = chosen.indexOf(field);
      if (place !== -1) columns[place]!.push(unquoted(text.slice(at, end)));
    }
    field++;
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
    }
    if (at >= text.length)
      problems.add({row, what: "is cut off: the last row does not end with a line end", mend: cutOff});
    if (row === 1) {
      chosen = choose(header);
      columns = chosen.map(() => []);
    } else if (field !== header.length) {
      problems.add({row, what: `has ${field} cells, the header has ${header.length}`, mend: cutOff});
      return undefined;
    }
    at += text[at] === "\r" ? 2 : 1;
    field = 0;
    row++;
  }
  if (row === 1) problems.add({row: 1, what: "has no header", mend: cutOff});
  return row === 1 ? undefined : {header, columns, rows: row - 2};
}

/** The sign that parts the header, counted outside quotes; a comma when it has one column only. */
function delimiterOf(text: string): string {
  const outside = (text.split(/\r?\n/, 1)[0] ?? "").replace(/"(?:[^"]|"")*"?/g, "");
  const count = (sign: string) => outside.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Where the cell that begins here ends: at a delimiter, a line end or the end of the text; undefined when it is broken.
 */
function endOfCell(text: string, start: number, delimiter: string): number | undefined {
  let at = start;
  if (text[at] === '"') {
    do {
      at = text.indexOf('"', at + 1);
      if (at === -1) return undefined;
      at++;
    } while (text[at] === '"');
    return at >= text.length || text[at] === delimiter || text[at] === "\n" || text.startsWith("\r\n", at)
      ? at
      : undefined;
  }
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && !text.startsWith("\r\n", at)) {
    if (text[at] === '"') return undefined;
    at++;
  }
  return at;
}

function unquoted(cell: string): string {
  const inside = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  return inside.replace(/\s+/g, " ").trim();
}
