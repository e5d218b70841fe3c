// Demands as the solver takes them: limits for each oblast, which do not overlap, and one that crosses them.
import type {Share} from "./best_pairs.js";
import type {DemandGroup} from "./market.js";

/** Several groups of the same columns in one: the strictest of their limits. */
export interface Limit {
  readonly columns: Int32Array;
  readonly least: number;
  readonly most: number;
  /** Places of the groups in the task that set the limits; −1 where none does. */
  readonly leastFrom: number;
  readonly mostFrom: number;
}

export interface Family {
  /** No two have a column in common. */
  readonly apart: readonly Limit[];
  /** Places to the war-affected, where there are demands for oblasts as well. */
  readonly across: Limit | null;
}

/** Splits the groups of a task: those of oblasts stand apart; that of the war crosses them, unless it is alone. */
export function familyOf(groups: readonly DemandGroup[]): Family {
  const merged = new Map<string | null, Limit>();
  groups.forEach(({oblast, columns, least, most}, index) => {
    const old = merged.get(oblast) ?? {columns, least: 0, most: Infinity, leastFrom: -1, mostFrom: -1};
    merged.set(oblast, {
      columns,
      ...(least > old.least ? {least, leastFrom: index} : {least: old.least, leastFrom: old.leastFrom}),
      ...(most < old.most ? {most, mostFrom: index} : {most: old.most, mostFrom: old.mostFrom})
    });
  });
  const across = merged.get(null) ?? null;
  const apart = [...merged].flatMap(([oblast, limit]) => (oblast === null ? [] : [limit]));
  return apart.length === 0 && across ? {apart: [across], across: null} : {apart, across};
}

/** @param bonus what making good a lack is worth */
export function shareOf(apart: readonly Limit[], columns: number, bonus: number): Share | null {
  if (apart.length === 0) return null;
  const of = new Int32Array(columns).fill(-1);
  apart.forEach((limit, index) => limit.columns.forEach((column) => (of[column] = index)));
  return {
    of,
    bonus,
    least: Int32Array.from(apart, ({least}) => least),
    most: Int32Array.from(apart, ({most}) => Math.min(most, 2 ** 31 - 1))
  };
}

/** The price of each group of a task from those of its limits: it belongs to the group that sets the limit. */
export function groupPricesOf(count: number, limits: readonly Limit[], prices: readonly number[]): number[] {
  const all = new Array<number>(count).fill(0);
  limits.forEach(({leastFrom, mostFrom}, index) => {
    const from = prices[index]! > 0 ? leastFrom : mostFrom;
    if (from >= 0) all[from] = prices[index]!;
  });
  return all;
}
