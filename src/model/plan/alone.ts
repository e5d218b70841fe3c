// Demands that cannot be met even one at a time: found by counting, without a solver.
import {bestPairs, type Market} from "./best_pairs.js";
import type {Obstacle} from "./plan.js";
import type {Task} from "./market.js";

/** Each demand that asks for more places than its hromadas can take, with how many they can. */
export function demandsAlone({market, groups}: Task): Obstacle[] {
  return groups.flatMap(({columns, least, counted, demand, oblast}): Obstacle[] => {
    if (least === 0) return [];
    const part = partOf(market, columns);
    const possible = Math.min(bestPairs(part).cells.length, market.places ?? Infinity);
    if (possible >= least) return [];
    const candidates = columns.filter((column) => hasPair(market, column)).length;
    return [
      {
        kind: "demand_alone",
        demand,
        oblast,
        wanted: least + counted,
        possible: possible + counted,
        candidates,
        short: least - possible
      }
    ];
  });
}

function hasPair({rows, columns, worth}: Market, column: number): boolean {
  for (let row = 0; row < rows; row++) if (worth[row * columns + column]! >= 0) return true;
  return false;
}

/** The market with some of its columns only, and every pair worth nothing: the best then is the most pairs. */
function partOf({rows, columns: width, worth, rowCapacity, columnCapacity}: Market, columns: Int32Array): Market {
  const part = new Int32Array(rows * columns.length);
  for (let row = 0, at = 0; row < rows; row++) {
    for (const column of columns) part[at++] = worth[row * width + column]! >= 0 ? 0 : -1;
  }
  return {
    rows,
    columns: columns.length,
    worth: part,
    rowCapacity,
    columnCapacity: Int32Array.from(columns, (column) => columnCapacity[column]!),
    places: null
  };
}
