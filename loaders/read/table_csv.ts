import {csvText} from "../../src/model/csv_text.ts";
import type {Cell, Table} from "./source.ts";

type Records = readonly Readonly<Record<string, Cell>>[];

/**
 * Rows in the order of their key as CSV: comma, line feed, quotes only where needed, `true` and `false`, nothing for
 * what is missing. Sorting makes the file independent of the order the producer happened to use.
 */
export function tableCsv(table: Table, records: Records): string {
  const names = Object.keys(records[0] ?? {});
  const sorted = [...records].sort((a, b) => compareKeys(table.key, a, b));
  return csvText([names, ...sorted.map((record) => names.map((name) => record[name] ?? null))], "table");
}

function compareKeys(
  key: readonly string[],
  a: Readonly<Record<string, Cell>>,
  b: Readonly<Record<string, Cell>>
): number {
  for (const name of key) {
    const left = a[name] ?? "";
    const right = b[name] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

export interface Difference {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
}

/** How many rows came, went or changed between two texts of one table; rows are told apart by the first cells. */
export function difference(before: string, after: string, keyWidth: number): Difference {
  if (before === after) return {added: 0, gone: 0, changed: 0};
  const old = rowsByKey(before, keyWidth);
  const fresh = rowsByKey(after, keyWidth);
  let added = 0;
  let changed = 0;
  for (const [key, row] of fresh) {
    const was = old.get(key);
    if (was === undefined) added++;
    else if (was !== row) changed++;
  }
  return {added, changed, gone: [...old.keys()].filter((key) => !fresh.has(key)).length};
}

function rowsByKey(text: string, keyWidth: number): Map<string, string> {
  const rows = text.trimEnd().split("\n").slice(1);
  return new Map(rows.map((row) => [row.split(",", keyWidth).join(","), row]));
}
