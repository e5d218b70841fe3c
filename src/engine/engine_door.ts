/** Which of the engine's doors a query ran against. */
export type EngineDoor = "extension" | "file" | "settings" | "memory" | "type";

const doors: readonly (readonly [EngineDoor, RegExp])[] = [
  ["extension", /exists in the \S+ extension|external extensions is disabled|Extension Autoloading/i],
  ["file", /file system operations are disabled|Cannot access file|Cannot access directory/i],
  ["settings", /configuration has been locked/i],
  ["memory", /out of memory|memory access out of bounds|Maximum call stack|unreachable|failed to allocate/i],
  ["type", /cannot be shown/i]
];

/** The door that DuckDB's words speak of; null for a mistake in the query. */
export const doorOf = (message: string): EngineDoor | null =>
  doors.find(([, words]) => words.test(message))?.[0] ?? null;

/**
 * Where in a query DuckDB sees the mistake: it repeats the line behind `LINE 3:` and puts a caret under the place.
 * @returns an offset in the query, or null where it names none
 */
export function offsetOfFault(sql: string, message: string): number | null {
  const [, line, text = "", spaces = ""] = /LINE (\d+): (.*)\n( *)\^/.exec(message) ?? [];
  if (line === undefined) return null;
  const start =
    sql
      .split("\n")
      .slice(0, Number(line) - 1)
      .join("\n").length + (Number(line) > 1 ? 1 : 0);
  const whole = sql.split("\n")[Number(line) - 1] ?? "";
  const column = spaces.length - `LINE ${line}: `.length;
  // Of a long line DuckDB shows a part, with three points before it.
  const shown = text.replace(/^\.\.\./, "").replace(/\.\.\.$/, "");
  const at = text.startsWith("...") ? whole.indexOf(shown) + column - 3 : column;
  return start + Math.max(0, Math.min(at, whole.length));
}
