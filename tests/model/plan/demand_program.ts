// A market with demands as a whole-number program over a choice of its pairs.
import type {Market} from "../../../src/model/plan/best_pairs.js";
import type {Group} from "../../../src/model/plan/certificate.js";
import type {LinearProgram} from "./linear.js";

/** Rows: kommuner, hromadas, places where they are fixed, groups. Columns: the pairs, in steps of the objective. */
export function demandProgram(
  market: Market,
  groups: readonly Group[],
  cells: ArrayLike<number>,
  step: number
): LinearProgram {
  const {rows, columns, places, worth} = market;
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
  const starts = [0];
  const entries: number[] = [];
  for (const cell of Array.from(cells)) {
    const column = cell % columns;
    entries.push(
      Math.floor(cell / columns),
      rows + column,
      ...(places === null ? [] : [rows + columns]),
      ...groupsOf[column]!
    );
    starts.push(entries.length);
  }
  return {
    gain: Float64Array.from(cells, (cell) => worth[cell]! / step),
    upper: new Float64Array(cells.length).fill(1),
    rowLower,
    rowUpper,
    starts: Int32Array.from(starts),
    rows: Int32Array.from(entries),
    values: new Float64Array(entries.length).fill(1)
  };
}
