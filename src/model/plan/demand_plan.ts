// The best pairs under demands, proven: by prices alone where they do, else by a search among the few pairs that can
// still matter.
import {demandProgram} from "./demand_program.js";
import type {LinearEngine} from "./linear.js";
import {meetDemands, type Met} from "./meet_demands.js";
import type {Obstacle, Proof} from "./plan.js";
import type {Task} from "./market.js";

export interface DemandPlan {
  readonly cells: readonly number[];
  /** Worth of the cells. */
  readonly objective: number;
  /** Of the same worth: forced pairs are not in it. */
  readonly proof: Proof;
  readonly solver: "own" | "highs";
}

/**
 * @param engine null: no search
 * @returns the demands that cannot be met; null where a search is needed and there is no engine
 * @throws Error where the engine fails
 */
export function demandPlan(
  task: Task,
  engine: LinearEngine | null,
  onStep?: (step: "bound" | "search", gap: number | null) => void
): DemandPlan | readonly Obstacle[] | null {
  onStep?.("bound", null);
  const met = meetDemands(task);
  if (!("bound" in met)) return met;
  if (met.value === met.bound)
    return {cells: met.cells, objective: met.value, proof: {kind: "certificate", bound: met.bound}, solver: "own"};
  if (engine === null) return null;
  onStep?.("search", null);
  const near = openPairs(task, met);
  const found = engine(demandProgram(task.market, task.groups, near, task.step), (gap) => onStep?.("search", gap));
  if (found === null) throw new Error("the solver gave no answer");
  const cells = near.filter((_, index) => found[index]! > 0.5);
  const objective = cells.reduce((sum, cell) => sum + task.market.worth[cell]!, 0);
  return {
    cells,
    objective,
    proof: {kind: objective === met.bound ? "certificate" : "solver", bound: met.bound},
    solver: "highs"
  };
}

/**
 * The pairs of the plan at hand, and each that a better one could hold: all others cost, by the prices, more than the
 * whole distance from this plan to the bound, so that leaving them out loses nothing.
 */
export function openPairs({market, groups}: Task, {cells, value, bound, prices, groupPrices}: Met): number[] {
  const cost = prices.column.slice();
  groups.forEach((group, index) => group.columns.forEach((column) => (cost[column]! -= groupPrices[index]!)));
  const kept = new Set(cells);
  const open: number[] = [];
  for (let row = 0, cell = 0; row < market.rows; row++) {
    // One more than the distance, for what rounding took from the bound.
    const base = prices.row[row]! + prices.place - (bound - value) - 1;
    for (let column = 0; column < market.columns; column++, cell++) {
      if (kept.has(cell) || (market.worth[cell]! >= 0 && market.worth[cell]! - base - cost[column]! >= 0))
        open.push(cell);
    }
  }
  return open;
}
