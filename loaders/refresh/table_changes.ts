import {csvRows} from "../read/csv.ts";

/** One value that is not what it was. */
interface Move {
  /** Key of the row. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** What changed between two texts of one table. */
export interface Changes {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Rows with at least one other value. */
  readonly changed: number;
  readonly columnsAdded: readonly string[];
  readonly columnsGone: readonly string[];
  /** Columns of numbers, the largest relative moves first. */
  readonly numbers: ReadonlyMap<string, readonly Move[]>;
  /** Other columns, as `from → to` with the rows that took that way. */
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** Compares two CSV texts of a table, rows told apart by `key`; keys are their cells joined by a space. */
export function changesOf(before: string, after: string, key: readonly string[]): Changes {
  const [old, fresh] = [keyed(before, key), keyed(after, key)];
  const shared = fresh.columns.filter((name) => old.columns.includes(name));
  const numbers = new Map<string, Move[]>();
  const classes = new Map<string, Map<string, string[]>>();
  let changed = 0;
  for (const [id, row] of fresh.rows) {
    const was = old.rows.get(id);
    if (!was) continue;
    const moved = shared.filter((name) => was.get(name) !== row.get(name));
    if (moved.length) changed++;
    for (const name of moved) {
      const [from, to] = [was.get(name) ?? "", row.get(name) ?? ""];
      if (isNumber(from) && isNumber(to)) {
        numbers.set(name, [...(numbers.get(name) ?? []), {key: id, from, to}]);
      } else {
        const ways = classes.get(name) ?? new Map<string, string[]>();
        const way = `${from || "(empty)"} → ${to || "(empty)"}`;
        ways.set(way, [...(ways.get(way) ?? []), id]);
        classes.set(name, ways);
      }
    }
  }
  for (const moves of numbers.values()) moves.sort((a, b) => size(b) - size(a) || (a.key < b.key ? -1 : 1));
  return {
    added: [...fresh.rows.keys()].filter((id) => !old.rows.has(id)),
    gone: [...old.rows.keys()].filter((id) => !fresh.rows.has(id)),
    changed,
    columnsAdded: before === "" ? [] : fresh.columns.filter((name) => !old.columns.includes(name)),
    columnsGone: old.columns.filter((name) => !fresh.columns.includes(name)),
    numbers,
    classes
  };
}

/** How far a value moved against what it was; from nothing to something is farthest. */
function size({from, to}: Move): number {
  const [a, b] = [Number(from), Number(to)];
  return a === 0 ? Infinity : Math.abs(b - a) / Math.abs(a);
}

function isNumber(cell: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(cell);
}

function keyed(
  text: string,
  key: readonly string[]
): {columns: readonly string[]; rows: Map<string, ReadonlyMap<string, string>>} {
  const [columns = [], ...rows] = csvRows(text);
  const records = rows.map((row) => new Map(columns.map((name, at) => [name, row[at] ?? ""])));
  const id = (record: ReadonlyMap<string, string>) =>
    key.length ? key.map((name) => record.get(name) ?? "").join(" ") : [...record.values()].join(" ");
  return {columns, rows: new Map(records.map((record) => [id(record), record]))};
}
