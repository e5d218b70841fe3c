/** One mart as columns: numbers, text, booleans and dates (JS Date at midnight UTC), null where missing. */
export interface Extract {
  name: string;
  columns: {name: string; type: string; values: Cell[]}[];
}
export type Cell = string | number | boolean | Date | null;

/**
 * A table as CSV (RFC 4180, CRLF). Begins with a byte order mark: without it Excel reads Ukrainian and Norwegian
 * letters as Windows-1252, while browsers, DuckDB, R and pandas skip it.
 */
export function csvText({columns}: Extract): string {
  const rows = columns[0]?.values.length ?? 0;
  const lines = [columns.map((column) => field(column.name))];
  for (let row = 0; row < rows; row++) lines.push(columns.map((column) => field(shown(column.values[row] ?? null))));
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function shown(value: Cell): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? guarded(value) : String(value);
}

/** A spreadsheet would run text that begins like a formula; numbers are left alone, a minus sign is theirs. */
function guarded(text: string): string {
  return /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
