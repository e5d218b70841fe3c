// The best pairs under demands: a bound from prices over every pair, then a search among the few pairs that can still matter.
import {upperBound} from "./certificate.js";
import {chosenIn, demandProgram, pricesIn} from "./demand_program.js";
import type {LinearEngine} from "./linear.js";
import type {Obstacle, Proof} from "./plan.js";
import type {Task} from "./task.js";

export interface DemandPlan {
  readonly cells: readonly number[];
  /** Worth of the cells. */
  readonly objective: number;
  /** Of the same worth: forced pairs are not in it. */
  readonly proof: Proof;
  readonly obstacles: readonly Obstacle[];
}

export interface DemandSearch {
  readonly task: Task;
  readonly engine: LinearEngine;
  /** Pairs to begin with; found pairs are added, so that the next search begins further on. */
  readonly cells: Set<number>;
  readonly onStep?: (step: "bound" | "search", gap: number | null) => void;
}

/** How many of a kommune's best missing pairs are taken in at a time. */
const perRound = 4;
/** The first search looks at pairs that could cost at most this much, in steps of the objective. */
const firstReach = 4;

/**
 * @returns the best plan, or the demands that fall short of the fewest places in total
 * @throws Error where the engine gives no answer
 */
export function demandPlan(search: DemandSearch): DemandPlan {
  const {market, step} = search.task;
  const most = market.worth.reduce((best, worth) => Math.max(best, worth), 0) / step;
  for (let penalty = 8 * (most + 1); ; penalty *= 64) {
    const found = solved(search, (cell) => market.worth[cell]! / step, penalty);
    if (found.short === 0) return {cells: found.cells, objective: found.value * step, proof: {kind: found.value === found.bound ? "certificate" : "solver", bound: found.bound * step}, obstacles: []};
    // Short of something: is it because it must be, or because places are dear?
    const fewest = solved(search, () => 0, 1);
    if (fewest.short > 0) return {cells: [], objective: 0, proof: {kind: "solver", bound: 0}, obstacles: fewest.obstacles};
  }
}

interface Solved {
  readonly cells: number[];
  readonly value: number;
  readonly bound: number;
  readonly short: number;
  readonly obstacles: Obstacle[];
}

function solved({task, engine, cells, onStep}: DemandSearch, gain: (cell: number) => number, penalty: number): Solved {
  const isShortfall = penalty === 1;
  const {market, step} = task;
  onStep?.("bound", null);
  let priced = pricesOf(task, engine, cells, gain, penalty);
  const boundOf = ({prices, groupPrices}: Priced): number =>
    isShortfall ? Infinity : Math.floor(upperBound(market, scaled(prices, step), task.groups, groupPrices.map((price) => price * step)) / step);
  let bound = boundOf(priced);
  // Prices bound every plan, whether or not all pairs were looked at: more rounds only pay while the bound falls.
  while (bound > Math.floor(priced.value + 1e-6) && takeIn(task, cells, gain, priced) > 0) {
    priced = pricesOf(task, engine, cells, gain, penalty);
    bound = Math.min(bound, boundOf(priced));
  }
  for (let reach = firstReach; ; ) {
    onStep?.("search", null);
    const near = withinReach(task, gain, priced, reach);
    const answer = engine(demandProgram(task, {cells: near, gain, penalty, isWhole: true}), (gap) => onStep?.("search", gap));
    if (!answer.isOptimal) throw new Error("the solver gave no answer");
    const {chosen, shortPlaces, short} = chosenIn(task, near, answer);
    const value = chosen.reduce((sum, cell) => sum + gain(cell), 0);
    const missing = short.reduce((sum, one) => sum + one, shortPlaces);
    // A pair left out would cost more than all that is open between the plan and its bound.
    if (missing > 0 || bound - value <= reach) return {cells: chosen, value, bound, short: missing, obstacles: shortfalls(task, shortPlaces, short)};
    reach = bound - value;
  }
}

interface Priced extends ReturnType<typeof pricesIn> {
  readonly value: number;
}

function pricesOf(task: Task, engine: LinearEngine, cells: Set<number>, gain: (cell: number) => number, penalty: number): Priced {
  const answer = engine(demandProgram(task, {cells: Int32Array.from(cells).sort(), gain, penalty, isWhole: false}));
  if (!answer.isOptimal) throw new Error("the solver gave no answer");
  return {...pricesIn(task, answer), value: answer.value};
}

/** Adds pairs that the prices would gain by; none are left when the prices hold for every pair. */
function takeIn({market, groups}: Task, cells: Set<number>, gain: (cell: number) => number, {prices, groupPrices}: Priced): number {
  const before = cells.size;
  const cost = costOf(prices.column, groups, groupPrices);
  for (let row = 0; row < market.rows; row++) {
    const found: {cell: number; over: number}[] = [];
    const base = prices.row[row]! + prices.place + 1e-6;
    for (let column = 0, cell = row * market.columns; column < market.columns; column++, cell++) {
      if (market.worth[cell]! < 0) continue;
      const over = gain(cell) - base - cost[column]!;
      if (over > 0 && !cells.has(cell)) found.push({cell, over});
    }
    for (const {cell} of found.sort((a, b) => b.over - a.over || a.cell - b.cell).slice(0, perRound)) cells.add(cell);
  }
  return cells.size - before;
}

/** Every pair that could be part of a plan within `reach` of the bound, taken in or not; one step more, for what rounding took. */
function withinReach({market, groups}: Task, gain: (cell: number) => number, {prices, groupPrices}: Priced, reach: number): Int32Array {
  const cost = costOf(prices.column, groups, groupPrices);
  const near: number[] = [];
  for (let row = 0, cell = 0; row < market.rows; row++) {
    const base = prices.row[row]! + prices.place - reach - 1;
    for (let column = 0; column < market.columns; column++, cell++) {
      if (market.worth[cell]! >= 0 && gain(cell) - base - cost[column]! >= 0) near.push(cell);
    }
  }
  return Int32Array.from(near);
}

function costOf(column: Float64Array, groups: Task["groups"], groupPrices: readonly number[]): Float64Array {
  const cost = column.slice();
  groups.forEach((group, index) => group.columns.forEach((member) => (cost[member]! -= groupPrices[index]!)));
  return cost;
}

function scaled({row, column, place}: Priced["prices"], by: number): Priced["prices"] {
  return {row: row.map((price) => price * by), column: column.map((price) => price * by), place: place * by};
}

function shortfalls({market, groups}: Task, shortPlaces: number, short: readonly number[]): Obstacle[] {
  return [
    ...(shortPlaces > 0 ? [{kind: "demands_together", demand: "places", oblast: null, wanted: market.places!, short: shortPlaces} as const] : []),
    ...groups.flatMap(({demand, oblast, least, counted}, index) => (short[index]! > 0 ? [{kind: "demands_together", demand, oblast, wanted: least + counted, short: short[index]!} as const] : []))
  ];
}
