import {asksForNames, nameTables} from "./name_macros.js";

/**
 * Which of the known tables a query may read: those whose names stand in it as a word, and those of the functions it
 * calls. One too many costs a file, one too few an answer, so that text and comments count as well.
 */
export function askedTables(sql: string, known: Iterable<string>): string[] {
  const words = new Set(sql.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_]*/gu));
  if (asksForNames(sql)) for (const table of nameTables) words.add(table);
  return [...known].filter((table) => words.has(table.toLowerCase()));
}
