/** What a cell may hold; nothing is written for what is missing. */
export type CsvValue = string | number | boolean | null;

/**
 * Whom a CSV is for. A `table` is read by programs: line feeds, text as it is. A `spreadsheet` is opened by people:
 * carriage return and line feed, and text that begins like a formula disarmed.
 */
export type CsvReader = "table" | "spreadsheet";

/**
 * Stands before a CSV for a spreadsheet: without it Excel reads Ukrainian and Norwegian letters as Windows-1252, while
 * browsers, DuckDB, R and pandas skip it.
 */
export const byteOrderMark = "\ufeff";

/** Rows as CSV (RFC 4180), the header being the first of them; each ends with a line end. */
export function csvText(rows: readonly (readonly CsvValue[])[], reader: CsvReader): string {
  const end = reader === "table" ? "\n" : "\r\n";
  return rows.map((row) => `${row.map((value) => csvCell(value, reader)).join(",")}${end}`).join("");
}

/** One cell, quoted only where it must be; numbers are left alone, a minus sign is theirs. */
export function csvCell(value: CsvValue, reader: CsvReader): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = reader === "spreadsheet" && /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
