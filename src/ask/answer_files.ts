// The files of an answer. Each says what it rests on: the query, the tables, what is known of them, the day.
import type {DecodedAnswer, AnswerValue} from "../engine/decoded_answer.js";

/** What would run as a formula when a spreadsheet opens it gets an apostrophe; figures stay figures. */
const guarded = (text: string): string => (/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text);

function csvCell(value: AnswerValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = guarded(value);
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV with a byte order mark, so that a spreadsheet reads its letters; what it rests on stands after the rows. */
export function csvOf({columns, rows}: DecodedAnswer, about: readonly string[]): string {
  const lines = [columns.map(({name}) => csvCell(name)), ...rows.map((row) => row.map(csvCell))];
  const written = [...lines.map((line) => line.join(",")), "", ...about.map((line) => csvCell(`# ${line}`))];
  return `\uFEFF${written.join("\r\n")}\r\n`;
}

/** JSON: what the answer rests on, its columns, its rows as lists. */
export function jsonOf({columns, rows}: DecodedAnswer, about: readonly string[]): string {
  return `${JSON.stringify({about, columns, rows})}\n`;
}

/** Rows for a workbook, with nothing in them that a spreadsheet would run. */
export const workbookRows = ({rows}: DecodedAnswer): AnswerValue[][] =>
  rows.map((row) => row.map((value) => (typeof value === "string" ? guarded(value).slice(0, 32_000) : value)));
