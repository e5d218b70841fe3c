// The plans that are measured: 357 × 1,469, 567 places, many want the same partners, war from west to east.
import {madeProblem} from "../../tests/model/plan/made_problem.ts";
import type {PlanProblem} from "../../src/model/plan/plan_request.ts";
import {taskOf, type Task} from "../../src/model/plan/market.ts";

export const places = 567;

/** Capacities alone. */
export const plainProblem = (): PlanProblem => ({...madeProblem(1, {kommuner: 357, hromadas: 1469}), places});

/** At least 40 % of the places to the war-affected, and one to each of 24 oblasts. */
export const demandProblem = (): PlanProblem => ({
  ...plainProblem(),
  demands: [
    {kind: "war_affected", least: {percent: 40}},
    {kind: "each_oblast", least: 1}
  ]
});

export const taskFor = (problem: PlanProblem): Task => taskOf(problem) as Task;

/** The best `count` pairs of every kommune and of every hromada: what a solver of whole-number programs can take. */
export function prunedCells({market: {rows, columns, worth}}: Task, count: number): number[] {
  const kept = new Set<number>();
  const keepBest = (cells: number[]): void => {
    for (const cell of cells
      .filter((one) => worth[one]! >= 0)
      .sort((a, b) => worth[b]! - worth[a]! || a - b)
      .slice(0, count))
      kept.add(cell);
  };
  for (let row = 0; row < rows; row++) keepBest(Array.from({length: columns}, (_, column) => row * columns + column));
  for (let column = 0; column < columns; column++)
    keepBest(Array.from({length: rows}, (_, row) => row * columns + column));
  return [...kept].sort((a, b) => a - b);
}
