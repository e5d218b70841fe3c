// A market with demands as a linear program over a choice of its pairs, each demand with a way out that costs.
import type {Prices} from "./best_pairs.js";
import type {LinearAnswer, LinearProgram} from "./linear.js";
import type {Task} from "./task.js";

/** What a program is told: which pairs, what each adds, and what each missing place costs. */
export interface ProgramTerms {
  readonly cells: Int32Array;
  readonly gain: (cell: number) => number;
  /** Cost of each place that a demand, or the number of places, falls short by. */
  readonly penalty: number;
  readonly isWhole: boolean;
}

/** Rows: kommuner, hromadas, places where they are fixed, groups. Columns: pairs, then shortfalls of places and of groups. */
export function demandProgram({market, groups}: Task, {cells, gain, penalty, isWhole}: ProgramTerms): LinearProgram {
  const {rows, columns, places} = market;
  const groupRow = rows + columns + (places === null ? 0 : 1);
  const groupsOf: number[][] = Array.from({length: columns}, () => []);
  groups.forEach((group, index) => group.columns.forEach((column) => groupsOf[column]!.push(groupRow + index)));
  const rowLower = new Float64Array(groupRow + groups.length).fill(-Infinity);
  const rowUpper = new Float64Array(groupRow + groups.length);
  rowUpper.set(market.rowCapacity);
  rowUpper.set(market.columnCapacity, rows);
  if (places !== null) rowLower[rows + columns] = rowUpper[rows + columns] = places;
  groups.forEach(({least, most}, index) => {
    rowLower[groupRow + index] = least;
    rowUpper[groupRow + index] = most;
  });
  const shortRows = [...(places === null ? [] : [rows + columns]), ...groups.map((_, index) => groupRow + index)];
  const starts = [0];
  const entries: number[] = [];
  for (const cell of cells) {
    const column = cell % columns;
    entries.push(Math.floor(cell / columns), rows + column);
    if (places !== null) entries.push(rows + columns);
    entries.push(...groupsOf[column]!);
    starts.push(entries.length);
  }
  for (const row of shortRows) starts.push(entries.push(row));
  return {
    gain: Float64Array.from([...Array.from(cells, gain), ...shortRows.map(() => -penalty)]),
    upper: Float64Array.from([...Array.from(cells, () => 1), ...shortRows.map((row) => Math.max(0, rowLower[row]!))]),
    rowLower, rowUpper, isWhole,
    starts: Int32Array.from(starts), rows: Int32Array.from(entries), values: new Float64Array(entries.length).fill(1)
  };
}

/** The prices in an answer to a program of this task. */
export function pricesIn({market: {rows, columns, places}, groups}: Task, {rowPrices}: LinearAnswer): {prices: Prices; groupPrices: number[]} {
  const groupRow = rows + columns + (places === null ? 0 : 1);
  const kept = (from: number, count: number): Float64Array => rowPrices.slice(from, from + count).map((price) => Math.max(0, price));
  return {
    prices: {row: kept(0, rows), column: kept(rows, columns), place: places === null ? 0 : rowPrices[rows + columns]!},
    // A group's price draws pairs to it where more of its limit would cost.
    groupPrices: groups.map((_, index) => -rowPrices[groupRow + index]!)
  };
}

/** Chosen pairs and shortfalls in an answer. */
export function chosenIn({market: {places}, groups}: Task, cells: Int32Array, {columns}: LinearAnswer): {chosen: number[]; shortPlaces: number; short: number[]} {
  const shorts = Array.from(columns.subarray(cells.length), (value) => Math.round(value));
  return {
    chosen: Array.from(cells).filter((_, index) => columns[index]! > 0.5),
    shortPlaces: places === null ? 0 : shorts[0]!,
    short: shorts.slice(places === null ? 0 : 1, (places === null ? 0 : 1) + groups.length)
  };
}
