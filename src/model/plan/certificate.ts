// What prices prove: whoever they come from, their bound is added up here from the problem alone, in exact integers.
import type {Market, Prices} from "./best_pairs.js";

/** At least `least` and at most `most` pairs in the columns of the group. */
export interface Group {
  readonly columns: Int32Array;
  readonly least: number;
  readonly most: number;
}

/** Prices times this are whole numbers: fractions are rounded first, so that every sum here is exact. */
const priceScale = 2 ** 16;

/**
 * An upper bound on the total worth of any set of pairs that keeps capacities, places and groups (weak duality): a
 * pair pays its row, its column and a place, and is paid what its groups need. Prices below zero count as zero.
 * @param groupPrices for each group: above zero draws pairs to it, towards `least`; below zero keeps them off, towards
 * `most`
 */
export function upperBound(
  market: Market,
  prices: Omit<Prices, "group">,
  groups: readonly Group[] = [],
  groupPrices: ArrayLike<number> = []
): number {
  const whole = (price: number): number => Math.round(price * priceScale);
  const place = market.places === null ? 0 : whole(prices.place);
  const cost = Float64Array.from(prices.column, (price) => Math.max(0, whole(price)));
  let bound = place * (market.places ?? 0);
  for (let column = 0; column < market.columns; column++) bound += cost[column]! * market.columnCapacity[column]!;
  groups.forEach(({columns, least, most}, index) => {
    const price = whole(groupPrices[index] ?? 0);
    if (price === 0 || (price < 0 && most === Infinity)) return;
    bound -= price * (price > 0 ? least : most);
    for (const column of columns) cost[column]! -= price;
  });
  for (let row = 0; row < market.rows; row++) {
    const rowPrice = Math.max(0, whole(prices.row[row]!));
    bound += rowPrice * market.rowCapacity[row]!;
    const start = row * market.columns;
    for (let column = 0; column < market.columns; column++) {
      const worth = market.worth[start + column]!;
      if (worth < 0) continue;
      const gain = worth * priceScale - rowPrice - place - cost[column]!;
      if (gain > 0) bound += gain;
    }
  }
  return Math.floor(bound / priceScale);
}

/** Total worth of pairs that keep everything; a sentence where they do not. */
export function checkedTotal(market: Market, cells: ArrayLike<number>, groups: readonly Group[] = []): number | string {
  const {columns, worth, places} = market;
  const rowUse = new Int32Array(market.rows);
  const columnUse = new Int32Array(columns);
  let total = 0;
  const seen = new Set<number>();
  for (const cell of Array.from(cells)) {
    const row = Math.floor(cell / columns);
    const column = cell - row * columns;
    if (!(cell >= 0 && cell < worth.length) || seen.has(cell)) return `pair ${cell} is made twice or is none`;
    seen.add(cell);
    if (worth[cell]! < 0) return `row ${row} and column ${column} may not be a pair`;
    if (++rowUse[row]! > market.rowCapacity[row]!) return `row ${row} has more pairs than capacity`;
    if (++columnUse[column]! > market.columnCapacity[column]!) return `column ${column} has more pairs than capacity`;
    total += worth[cell]!;
  }
  if (places !== null && seen.size !== places) return `${seen.size} pairs and not ${places}`;
  for (const [index, {columns: members, least, most}] of groups.entries()) {
    const count = members.reduce((sum, column) => sum + columnUse[column]!, 0);
    if (count < least || count > most) return `group ${index} has ${count} pairs, outside ${least} to ${most}`;
  }
  return total;
}
