// What runs inside Chromium: the plan's own solver on the page's thread.
import {bestPairs} from "../../src/model/plan/best_pairs.ts";
import {meetDemands} from "../../src/model/plan/meet_demands.ts";
import {solve} from "../../src/model/plan/solve.ts";
import {demandProblem, plainProblem, taskFor} from "./plan_market.ts";

declare global {
  interface Window {
    benchPlan: () => Record<string, number[]>;
  }
}

window.benchPlan = () => {
  const timed = (rounds: number, run: () => void): number[] =>
    Array.from({length: rounds}, () => {
      const begin = performance.now();
      run();
      return performance.now() - begin;
    });
  const [plain, demands] = [plainProblem(), demandProblem()];
  const [plainTask, demandTask] = [taskFor(plain), taskFor(demands)];
  const first = timed(1, () => void bestPairs(plainTask.market));
  return {
    first,
    pairs: timed(20, () => void bestPairs(plainTask.market)),
    plan: timed(10, () => void solve(plain)),
    demands: timed(5, () => void meetDemands(demandTask))
  };
};
