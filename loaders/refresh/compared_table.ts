import {csvRows} from "../read/csv.ts";
import type {Table} from "../read/source.ts";

/** What a column holds, told by its cells: numbers, yes and no, days, a few words, or text of any kind. */
export type ColumnKind = "number" | "flag" | "day" | "word" | "text";

/** One row of the new text with the one of the same key before it; -1 where there is none. */
export interface RowPair {
  /** Place in the new text. */
  readonly at: number;
  /** Place in the text before. */
  readonly was: number;
}

/** One text of a table, column by column. */
export interface Side {
  readonly keys: readonly string[];
  readonly years: readonly string[];
  readonly places: readonly string[];
  readonly cells: ReadonlyMap<string, readonly string[]>;
}

/** Two texts of one table side by side. */
export interface Compared {
  readonly now: Side;
  readonly then: Side;
  /** Columns that both texts have, keys left out. */
  readonly columns: readonly {readonly name: string; readonly kind: ColumnKind}[];
  /** Rows that stand in both, by year; `all` where the table has no years. */
  readonly pairs: ReadonlyMap<string, readonly RowPair[]>;
  /** Rows that are new, by year. */
  readonly added: ReadonlyMap<string, readonly number[]>;
  /** Numbers of a side and column, NaN where a cell is empty. */
  readonly numbers: (side: Side, column: string) => Float64Array;
}

const yearColumn = "year";
/** A column with as many different words is no longer a list of words. */
const mostWords = 12;
const fewestCells = 20;

/** Sets two CSV texts of a table side by side; rows go by the columns that tell them apart, the key or `rowsAlike`. */
export function compared(table: Table, before: string, after: string): Compared {
  const key = table.rowsAlike ?? table.key;
  const [then, now] = [side(before, key), side(after, key)];
  const names = [...now.cells.keys()].filter((name) => then.cells.has(name) && !table.key.includes(name));
  const columns = names.map((name) => ({name, kind: kindOf([...then.cells.get(name)!, ...now.cells.get(name)!])}));
  const rowBefore = new Map(then.keys.map((id, at) => [id, at]));
  const pairs = new Map<string, RowPair[]>();
  const added = new Map<string, number[]>();
  for (const [at, id] of now.keys.entries()) {
    const was = rowBefore.get(id);
    const year = now.years[at]!;
    if (was === undefined) put(added, year, at);
    else put(pairs, year, {at, was});
  }
  const read = new Map<Side, Map<string, Float64Array>>([
    [now, new Map()],
    [then, new Map()]
  ]);
  const numbers = (of: Side, name: string): Float64Array => {
    const known = read.get(of)!;
    let found = known.get(name);
    if (!found) {
      found = Float64Array.from(of.cells.get(name)!, (cell) => (cell === "" ? Number.NaN : Number(cell)));
      known.set(name, found);
    }
    return found;
  };
  return {now, then, columns, pairs, added, numbers};
}

function put<T>(groups: Map<string, T[]>, name: string, item: T): void {
  const group = groups.get(name);
  if (group) group.push(item);
  else groups.set(name, [item]);
}

function side(text: string, key: readonly string[]): Side {
  const [header = [], ...rows] = csvRows(text);
  const cells = new Map(header.map((name, at) => [name, rows.map((row) => row[at] ?? "")]));
  const joined = (names: readonly string[]) =>
    rows.map((_, row) => names.map((name) => cells.get(name)?.[row] ?? "").join(" "));
  const years = key.includes(yearColumn) ? cells.get(yearColumn) : undefined;
  const seen = new Map<string, number>();
  // Where rows are alike in what tells them apart, the first goes with the first.
  const keys = joined(key).map((id) => {
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return nth === 1 ? id : `${id} #${nth}`;
  });
  return {
    keys,
    years: years ?? rows.map(() => "all"),
    places: joined(key.filter((name) => name !== yearColumn)),
    cells
  };
}

function kindOf(cells: readonly string[]): ColumnKind {
  const said = cells.filter((cell) => cell !== "");
  const all = (pattern: RegExp) => said.length > 0 && said.every((cell) => pattern.test(cell));
  if (all(/^(true|false)$/)) return "flag";
  // A code that begins with nought is no number.
  if (all(/^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/i)) return "number";
  if (all(/^\d{4}-\d\d-\d\d$/)) return "day";
  return said.length >= fewestCells && new Set(said).size <= mostWords ? "word" : "text";
}
