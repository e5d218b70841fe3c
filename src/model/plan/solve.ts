// From a problem to its plan, with the bound that its prices prove.
import {bestPairs} from "./best_pairs.js";
import {checkedTotal, upperBound} from "./certificate.js";
import {demandsAlone} from "./alone.js";
import {judgePairs, mutualGains} from "./plan_facts.js";
import {meetDemands} from "./meet_demands.js";
import type {Obstacle, Plan, PlanAnswer, PlanProgress, Proof} from "./plan.js";
import type {PlanProblem} from "./plan_request.js";
import {taskOf, type Task} from "./market.js";

export interface SolveOptions {
  /** Also works out what each demand and the dial cost: a plan more for each. */
  readonly withPrices?: boolean;
  /** Points of the same plan at dial 0, where it is known and proved: it is not made once more for the dial's price. */
  readonly freeTotal?: number | null;
  readonly onProgress?: (progress: PlanProgress) => void;
}

/**
 * The best plan there is, with how far it can be from the best at most, or why there is none.
 * @throws RangeError where the problem contradicts itself: codes, lengths, ranges
 */
export function solve(
  problem: PlanProblem,
  {withPrices = true, freeTotal = null, onProgress}: SolveOptions = {}
): PlanAnswer {
  const first = findPlan(problem, {}, onProgress);
  if ("obstacles" in first) return {status: "infeasible", obstacles: first.obstacles};
  if (!withPrices) return assembled(problem, first, {demandPrices: [], dialPrice: null, arePricesExact: true});
  // Where no demand holds the plan back, none has a price.
  const others: Terms[] = [
    ...(first.isFree ? [] : problem.demands.map((_, demand) => ({without: [demand]}))),
    ...(problem.dial > 0 && freeTotal === null ? [{dial: 0}] : [])
  ];
  const prices: (number | null)[] = [];
  let arePricesExact = others.length === 0 || first.proof.kind === "certificate";
  for (const [done, terms] of others.entries()) {
    onProgress?.({step: "prices", share: done / others.length});
    const other = findPlan(problem, terms);
    prices.push("obstacles" in other ? null : totalOf(problem, other) - totalOf(problem, first));
    if ("proof" in other && other.proof.kind === "gap") arePricesExact = false;
  }
  return assembled(problem, first, {
    demandPrices: problem.demands.map((_, demand) => ({demand, price: first.isFree ? 0 : prices[demand]!})),
    dialPrice: problem.dial === 0 ? 0 : freeTotal === null ? prices.at(-1)! : freeTotal - totalOf(problem, first),
    arePricesExact
  });
}

type Terms = NonNullable<Parameters<typeof taskOf>[1]>;

interface Chosen {
  readonly task: Task;
  /** Without the forced ones. */
  readonly cells: readonly number[];
  readonly objective: number;
  readonly proof: Proof;
  /** True where no demand holds the plan back. */
  readonly isFree: boolean;
}

type Found = Chosen | {readonly obstacles: readonly Obstacle[]};

function findPlan(problem: PlanProblem, terms: Terms, onProgress?: SolveOptions["onProgress"]): Found {
  onProgress?.({step: "own", share: null});
  const task = taskOf(problem, terms);
  if (!("market" in task)) return {obstacles: task};
  const {market, groups, forced} = task;
  const plain = bestPairs(market);
  if (!plain.isWhole)
    return {
      obstacles: [{kind: "too_many_places", wanted: problem.places!, possible: plain.cells.length + forced.length}]
    };
  if (typeof checkedTotal(market, plain.cells, groups) === "number") {
    const bound = upperBound(market, plain.prices);
    return {
      task,
      cells: Array.from(plain.cells),
      objective: plain.total,
      proof: proofOf(plain.total, bound),
      isFree: true
    };
  }
  onProgress?.({step: "bound", share: null});
  const met = meetDemands(task);
  if (!("bound" in met)) {
    // A demand that cannot be met by itself says more than what is lacking when all are wanted at once.
    const alone = demandsAlone(task);
    return {obstacles: alone.length > 0 ? alone : met};
  }
  const {cells, value, bound} = met;
  const checked = checkedTotal(market, cells, groups);
  if (checked !== value) throw new Error(`the plan does not hold: ${checked}`);
  return {task, cells, objective: value, proof: proofOf(value, bound), isFree: false};
}

const proofOf = (total: number, bound: number): Proof => ({kind: bound === total ? "certificate" : "gap", bound});

function totalOf({score}: PlanProblem, {task, cells}: Chosen): number {
  return [...cells, ...task.forced].reduce((sum, cell) => sum + score[cell]!, 0);
}

function assembled(
  problem: PlanProblem,
  found: Chosen,
  prices: Pick<Plan, "demandPrices" | "dialPrice" | "arePricesExact">
): Plan {
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
    ...prices,
    mutualGains: gains.list,
    mutualGainCount: gains.count,
    warAffectedPlaces: all.filter((cell) => problem.warAffected[cell % hromadas.length] === 1).length,
    kommunerWithout: kommuner.filter((_, row) => task.market.rowCapacity[row]! > 0 && !used.has(row))
  };
}
