import type {Disclosure} from "../../src/model/disclosure.ts";

/** One figure of a table, a margin as well: how many of `base` respondents it counts. */
export interface Cell {
  readonly id: string;
  readonly count: number;
  readonly base: number;
}

/** What a reader can add up: the parts make the total, which is a cell or a figure that everybody knows. */
export interface Sum {
  readonly total: string | number;
  readonly parts: readonly string[];
}

/**
 * A reader with patience: solves a published table from its margins, its bases and the words in its empty cells, with
 * no knowledge of how it was made. Finds for each cell that was held back the least and the greatest value it can have.
 */
export function solved(
  cells: readonly Cell[],
  sums: readonly Sum[],
  said: ReadonlyMap<string, Disclosure>
): Map<string, readonly [number, number]> {
  const start = new Map<string, Range>(cells.map(({id, count, base}) => [id, known(said.get(id)!, count, base)]));
  const hidden = cells.filter(({id}) => said.get(id) !== "shown").map(({id}) => id);
  const tight = narrowed(start, sums);
  if (!tight) throw new Error("the published table contradicts itself");
  return new Map(hidden.map((id) => [id, [extreme(id, tight, sums, 1), extreme(id, tight, sums, -1)]]));
}

type Range = readonly [number, number];

function known(word: Disclosure, count: number, base: number): Range {
  if (word === "shown") return [count, count];
  return word === "suppressed" ? [0, base] : [0, Math.max(4, base)];
}

/** The first value, from the low end up or the high end down, for which a whole table exists. */
function extreme(id: string, ranges: ReadonlyMap<string, Range>, sums: readonly Sum[], step: 1 | -1): number {
  const [low, high] = ranges.get(id)!;
  for (let value = step > 0 ? low : high; value >= low && value <= high; value += step) {
    if (hasTable(new Map(ranges).set(id, [value, value]), sums)) return value;
  }
  throw new Error(`no table has a value for ${id}`);
}

/**
 * Is there a table of whole numbers inside these ranges? Narrows the ranges, then tries values of the narrowest open
 * cell.
 */
function hasTable(ranges: ReadonlyMap<string, Range>, sums: readonly Sum[]): boolean {
  const tight = narrowed(ranges, sums);
  if (!tight) return false;
  const [id, range] =
    [...tight].filter(([, [low, high]]) => high > low).sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]))[0] ?? [];
  if (id === undefined || !range) return true;
  for (let value = range[0]; value <= range[1]; value++)
    if (hasTable(new Map(tight).set(id, [value, value]), sums)) return true;
  return false;
}

/** Every sum narrows its cells until none narrows any more; null where a cell has no value left. */
function narrowed(ranges: ReadonlyMap<string, Range>, sums: readonly Sum[]): Map<string, Range> | null {
  const now = new Map(ranges);
  const at = (cell: string | number): Range => (typeof cell === "number" ? [cell, cell] : now.get(cell)!);
  let isMoving = true;
  const put = (cell: string | number, low: number, high: number): boolean => {
    const [a, b] = at(cell);
    if (low <= a && high >= b) return true;
    isMoving = true;
    if (typeof cell === "string") now.set(cell, [Math.max(low, a), Math.min(high, b)]);
    return typeof cell === "string" && Math.max(low, a) <= Math.min(high, b);
  };
  while (isMoving) {
    isMoving = false;
    for (const {total, parts} of sums) {
      const low = parts.reduce((sum, part) => sum + at(part)[0], 0);
      const high = parts.reduce((sum, part) => sum + at(part)[1], 0);
      const [least, most] = at(total);
      if (typeof total === "number" ? low > total || high < total : !put(total, low, high)) return null;
      for (const part of parts) {
        const [partLow, partHigh] = at(part);
        if (!put(part, least - (high - partHigh), most - (low - partLow))) return null;
      }
      // What was read before the parts moved is old now; the next round reads it again.
    }
  }
  return now;
}
