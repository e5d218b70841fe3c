// From a problem to its plan: our own solver where capacities are all there is, a linear engine where demands bind.
import {bestPairs, type BestPairs} from "./best_pairs.js";
import {checkedTotal, upperBound} from "./certificate.js";
import {demandPlan} from "./demand_plan.js";
import {demandsAlone} from "./alone.js";
import {judgePairs, mutualGains} from "./judge.js";
import type {LinearEngine} from "./linear.js";
import type {DemandPrice, Obstacle, Plan, PlanAnswer, PlanProgress, Proof} from "./plan.js";
import type {PlanProblem} from "./problem.js";
import {taskOf, type Task} from "./task.js";

export interface SolveOptions {
  /** Also works out what each demand and the dial cost: a plan more for each. */
  readonly withPrices?: boolean;
  readonly onProgress?: (progress: PlanProgress) => void;
}

/**
 * The best plan there is, proven, or why there is none.
 * @param engine null: only what needs none
 * @returns null where an engine is needed and none is given
 * @throws RangeError where the problem contradicts itself: codes, lengths, ranges
 */
export function solve(problem: PlanProblem, engine: LinearEngine | null, {withPrices = true, onProgress}: SolveOptions = {}): PlanAnswer | null {
  const seen = new Set<number>();
  const plan = (terms: Parameters<typeof taskOf>[1], tell?: SolveOptions["onProgress"]): Found | null => findPlan(problem, engine, seen, terms, tell);
  const first = plan({}, onProgress);
  if (first === null) return null;
  if ("obstacles" in first) return {status: "infeasible", obstacles: first.obstacles};
  const others = withPrices ? problem.demands.length + (problem.dial > 0 ? 1 : 0) : 0;
  let done = 0;
  const totalWith = (terms: Parameters<typeof taskOf>[1]): number | null => {
    onProgress?.({step: "prices", share: done++ / others});
    const found = plan(terms);
    return found === null || "obstacles" in found ? null : totalOf(problem, found);
  };
  const total = totalOf(problem, first);
  const price = (other: number | null): number | null => (other === null ? null : other - total);
  const demandPrices: DemandPrice[] = withPrices ? problem.demands.map((_, demand) => ({demand, price: first.isFree ? 0 : price(totalWith({without: [demand]}))})) : [];
  const dialPrice = !withPrices ? null : problem.dial === 0 ? 0 : price(totalWith({dial: 0}));
  return assembled(problem, first, {demandPrices, dialPrice});
}

interface Chosen {
  readonly task: Task;
  /** Without the forced ones. */
  readonly cells: readonly number[];
  readonly objective: number;
  readonly proof: Proof;
  readonly solver: "own" | "highs";
  /** True where no demand holds the plan back. */
  readonly isFree: boolean;
}

type Found = Chosen | {readonly obstacles: readonly Obstacle[]};

function findPlan(problem: PlanProblem, engine: LinearEngine | null, seen: Set<number>, terms: Parameters<typeof taskOf>[1], onProgress?: SolveOptions["onProgress"]): Found | null {
  onProgress?.({step: "own", share: null});
  const task = taskOf(problem, terms);
  if (!("market" in task)) return {obstacles: task};
  const {market, groups, forced} = task;
  const plain = bestPairs(market);
  if (!plain.isWhole) return {obstacles: [{kind: "too_many_places", wanted: problem.places!, possible: plain.cells.length + forced.length}]};
  if (typeof checkedTotal(market, plain.cells, groups) === "number") {
    const bound = upperBound(market, plain.prices);
    return {task, cells: Array.from(plain.cells), objective: plain.total, proof: {kind: bound === plain.total ? "certificate" : "gap", bound}, solver: "own", isFree: true};
  }
  const alone = demandsAlone(task);
  if (alone.length > 0) return {obstacles: alone};
  if (engine === null) return null;
  const cells = seen.size > 0 ? seen : startingCells(task, plain, seen);
  const found = demandPlan({task, engine, cells, onStep: (step, gap) => onProgress?.({step, share: gap === null ? null : 1 - Math.min(1, gap)})});
  if (found.obstacles.length > 0) return {obstacles: found.obstacles};
  const checked = checkedTotal(market, found.cells, groups);
  if (checked !== found.objective) throw new Error(`the solver's plan does not hold: ${checked}`);
  return {task, cells: found.cells, objective: found.objective, proof: found.proof, solver: "highs", isFree: false};
}

/** What the plan without demands would nearly have chosen, and what each demand would choose first. */
function startingCells({market, groups}: Task, {prices}: BestPairs, cells: Set<number>): Set<number> {
  const {rows, columns, worth} = market;
  const near = 1500;
  const slackOf = (cell: number): number => prices.row[Math.floor(cell / columns)]! + prices.column[cell % columns]! + prices.place - worth[cell]!;
  for (let cell = 0; cell < worth.length; cell++) if (worth[cell]! >= 0 && slackOf(cell) <= near) cells.add(cell);
  for (const {columns: members, least} of groups) {
    if (least === 0) continue;
    const found: {cell: number; slack: number}[] = [];
    for (let row = 0; row < rows; row++) {
      for (const column of members) {
        const cell = row * columns + column;
        if (worth[cell]! >= 0) found.push({cell, slack: slackOf(cell)});
      }
    }
    for (const {cell} of found.sort((a, b) => a.slack - b.slack || a.cell - b.cell).slice(0, 12 * least)) cells.add(cell);
  }
  return cells;
}

function totalOf({score}: PlanProblem, {task, cells}: Chosen): number {
  return [...cells, ...task.forced].reduce((sum, cell) => sum + score[cell]!, 0);
}

function assembled(problem: PlanProblem, found: Chosen, prices: Pick<Plan, "demandPrices" | "dialPrice">): Plan {
  const {task, cells} = found;
  const {score, leftOut, dial, hromadas, kommuner} = problem;
  const all = [...cells, ...task.forced];
  const forcedWorth = task.forced.reduce((sum, cell) => sum + 100 * score[cell]! + dial * leftOut[cell]!, 0);
  const gains = mutualGains(problem, task, cells);
  const used = new Set(all.map((cell) => Math.floor(cell / hromadas.length)));
  return {
    status: "solved",
    pairs: judgePairs(problem, task, all),
    totalScore: totalOf(problem, found),
    objective: found.objective + forcedWorth,
    proof: {kind: found.proof.kind, bound: found.proof.bound + forcedWorth},
    solver: found.solver,
    ...prices,
    mutualGains: gains.list, mutualGainCount: gains.count,
    warAffectedPlaces: all.filter((cell) => problem.warAffected[cell % hromadas.length] === 1).length,
    kommunerWithout: kommuner.filter((_, row) => task.market.rowCapacity[row]! > 0 && !used.has(row))
  };
}
