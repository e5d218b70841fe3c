// Demands met without a linear program: limits for oblasts inside the search for pairs, the one that crosses them by a
// price.
import {bestPairs, type BestPairs} from "./best_pairs.js";
import {upperBound} from "./certificate.js";
import {stepsBetween} from "./change.js";
import {familyOf, groupPricesOf, shareOf, type Limit} from "./demand_limits.js";
import type {Obstacle} from "./plan.js";
import type {Task} from "./market.js";

export interface Met {
  readonly cells: readonly number[];
  readonly value: number;
  /** No plan is worth more. */
  readonly bound: number;
}

/**
 * A set of pairs that keeps all but the crossing limit, with what it is worth and how many of its pairs are within
 * that.
 */
interface Try {
  readonly pairs: BestPairs;
  /** The limits that it was told of, in the order of its prices. */
  readonly limits: readonly Limit[];
  readonly cells: readonly number[];
  readonly value: number;
  readonly count: number;
}

/**
 * The best pairs under demands: proven where the value equals the bound, else close.
 * Of two sets that are both best at one price of the crossing limit, one below it and one beyond, the steps from the
 * one to the other are free; as many are taken as the limit asks for.
 */
export function meetDemands(task: Task): Met | readonly Obstacle[] {
  const {market, groups, step} = task;
  const {apart, across} = familyOf(groups);
  const torn = [...apart, ...(across ? [across] : [])].filter(({least, most}) => least > most);
  if (torn.length > 0) return torn.map((limit) => together(task, limit, limit.least - limit.most));
  const most = market.worth.reduce((best, worth) => Math.max(best, worth), 0);
  const isAcross = new Uint8Array(market.columns);
  across?.columns.forEach((column) => (isAcross[column] = 1));

  /** Limits that some plan went beyond: the others need not be looked after. */
  const active = new Set<Limit>();
  /** The best pairs where each within the crossing limit is worth `price / by` more. */
  const at = (price: number, by: number): Try => {
    const tried = withBonus(price, by, Math.min(largeBonus, 2 * (most + 1) * by));
    // Short of something: is it because it must be, or because it is dear?
    return isShort(tried) ? withBonus(price, by, largeBonus) : tried;
  };
  const withBonus = (price: number, by: number, bonus: number): Try => {
    const worth = price === 0 && by === 1 ? market.worth : priced(task, isAcross, price, by);
    for (;;) {
      const limits = apart.filter((limit) => active.has(limit));
      const pairs = bestPairs({...market, worth}, shareOf(limits, market.columns, bonus));
      const cells = Array.from(pairs.cells);
      const broken = apart.filter((limit) => !active.has(limit) && isBroken(limit, cells, market.columns));
      for (const limit of broken) active.add(limit);
      if (broken.length > 0 && pairs.isWhole) continue;
      return {
        pairs,
        limits,
        cells,
        value: cells.reduce((sum, cell) => sum + market.worth[cell]!, 0),
        count: cells.reduce((sum, cell) => sum + isAcross[cell % market.columns]!, 0)
      };
    }
  };
  let free = at(0, 1);
  if (isShort(free)) return shortfalls(task, free);
  const found = (tried: Try, cells: readonly number[], price: number, by: number): Met => {
    const {row, column, place, group} = tried.pairs.prices;
    // Worths were lifted by as much as a price takes away, so that none is below zero; a place pays it back.
    const prices = {
      row: row.map((one) => one / by),
      column: column.map((one) => one / by),
      place: (place - lift(task, price)) / by
    };
    const groupPrices = groupPricesOf(
      groups.length,
      [...tried.limits, ...(across ? [across] : [])],
      [...Array.from(group, (one) => one / by), price / by]
    );
    const bound = Math.floor(upperBound(market, prices, groups, groupPrices) / step) * step;
    return {cells, value: cells.reduce((sum, cell) => sum + market.worth[cell]!, 0), bound};
  };
  if (!across || (free.count >= across.least && free.count <= across.most)) return found(free, free.cells, 0, 1);

  const isLow = free.count < across.least;
  const wanted = isLow ? across.least : across.most;
  const meets = ({count}: Try): boolean => (isLow ? count >= wanted : count <= wanted);
  let price = isLow ? guessedPrice(task, across, free, wanted) : Math.ceil(most / 16);
  let beyond = at(isLow ? price : -price, 1);
  while ((isShort(beyond) || !meets(beyond)) && price < largePrice) {
    // Too little, but nearer than nothing.
    if (!isShort(beyond)) free = beyond;
    price = Math.min(price * 3, largePrice);
    beyond = at(isLow ? price : -price, 1);
  }
  if (isShort(beyond)) return shortfalls(task, beyond);
  if (!meets(beyond)) return [together(task, across, Math.abs(beyond.count - wanted))];
  for (;;) {
    // The price at which both are worth the same.
    const [over, under] = reduced(free.value - beyond.value, beyond.count - free.count);
    const next = at(over, under);
    if (isShort(next)) return shortfalls(task, next);
    if (next.value * under + next.count * over === free.value * under + free.count * over) {
      return found(next, between(task, apart, isAcross, free, beyond, wanted), over, under);
    }
    if (meets(next)) beyond = next;
    else free = next;
  }
}

/**
 * What the columns that are still wanted would have to be worth more, if each came without moving others; at least 1.
 */
function guessedPrice({market}: Task, {columns}: Limit, {pairs: {prices}, count}: Try, wanted: number): number {
  const slacks = Array.from(columns, (column) => {
    let least = Infinity;
    for (let row = 0, cell = column; row < market.rows; row++, cell += market.columns) {
      if (market.worth[cell]! >= 0)
        least = Math.min(least, prices.row[row]! + prices.column[column]! + prices.place - market.worth[cell]!);
    }
    return least;
  }).filter((slack) => slack > 0 && slack < Infinity);
  slacks.sort((a, b) => a - b);
  return Math.max(1, slacks[Math.min(slacks.length, wanted - count) - 1] ?? 1);
}

function isBroken({columns, least, most}: Limit, cells: readonly number[], width: number): boolean {
  const members = new Set(columns);
  const count = cells.filter((cell) => members.has(cell % width)).length;
  return count < least || count > most;
}

/** Beyond any sum of worths that could be given up for one place, and small enough for exact keys. */
const largeBonus = 2 ** 30;
const largePrice = 2 ** 28;

function isShort({pairs: {isWhole, short}}: Try): boolean {
  return !isWhole || short.some((lack) => lack > 0);
}

/** How much each pair is lifted by, where the number of places is fixed and a price is below zero. */
const lift = ({market}: Task, price: number): number => (price < 0 && market.places !== null ? -price : 0);

function priced(task: Task, isAcross: Uint8Array, price: number, by: number): Int32Array {
  const {market} = task;
  const worth = new Int32Array(market.worth.length);
  const lifted = lift(task, price);
  const extra = Int32Array.from(isAcross, (one) => lifted + (one === 1 ? price : 0));
  for (let row = 0, cell = 0; row < market.rows; row++) {
    for (let column = 0; column < market.columns; column++, cell++) {
      // Below zero a pair would never be made where their number is open.
      worth[cell] = market.worth[cell]! < 0 ? -1 : market.worth[cell]! * by + extra[column]!;
    }
  }
  return worth;
}

/** Goes from the one set towards the other until as many pairs as wanted are within the crossing limit. */
function between(
  {market}: Task,
  apart: readonly Limit[],
  isAcross: Uint8Array,
  free: Try,
  beyond: Try,
  wanted: number
): number[] {
  const {rows, columns, places} = market;
  const groupOf = shareOf(apart, columns, 0)?.of ?? new Int32Array(columns).fill(-1);
  const countOf = (cells: readonly number[]): number => cells.reduce((sum, cell) => sum + isAcross[cell % columns]!, 0);
  const sign = Math.sign(wanted - free.count);
  const steps = stepsBetween(free.cells, beyond.cells, {rows, columns, groupOf, isOpen: places === null})
    .map((step) => ({step, by: sign * (countOf(step.make) - countOf(step.undo))}))
    .sort((a, b) => b.by - a.by);
  const cells = new Set(free.cells);
  let left = sign * (wanted - free.count);
  const take = ({make, undo}: {make: readonly number[]; undo: readonly number[]}, by: number): void => {
    for (const cell of undo) cells.delete(cell);
    for (const cell of make) cells.add(cell);
    left -= by;
  };
  const rest = steps.filter(({step, by}) => {
    if (by <= 0 || by > left) return true;
    take(step, by);
    return false;
  });
  // What is left is less than any single step: the smallest one that goes beyond, then back as far as may be.
  const last = rest.filter(({by}) => by >= left && by > 0).at(-1);
  if (left > 0 && last) {
    take(last.step, last.by);
    for (const {step, by} of rest) if (by < 0 && left - by <= 0) take(step, by);
  }
  return left > 0 ? [...beyond.cells] : [...cells].sort((a, b) => a - b);
}

function reduced(over: number, under: number): [over: number, under: number] {
  const divisor = greatestDivisor(Math.abs(over), Math.abs(under)) * Math.sign(under);
  return [over / divisor, under / divisor];
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** What the search for the most of what is demanded still lacks. */
function shortfalls(task: Task, {pairs, limits}: Try): Obstacle[] {
  const missing = task.market.places === null ? 0 : task.market.places - pairs.cells.length;
  return [
    ...(missing > 0
      ? [
          {
            kind: "demands_together",
            demand: "places",
            oblast: null,
            wanted: task.market.places! + task.forced.length,
            short: missing
          } as const
        ]
      : []),
    ...limits.flatMap((limit, index) => (pairs.short[index]! > 0 ? [together(task, limit, pairs.short[index]!)] : []))
  ];
}

function together({groups}: Task, {leastFrom, mostFrom}: Limit, short: number): Obstacle {
  const {demand, oblast, least, most, counted} = groups[leastFrom >= 0 ? leastFrom : mostFrom]!;
  return {kind: "demands_together", demand, oblast, wanted: (leastFrom >= 0 ? least : most) + counted, short};
}
