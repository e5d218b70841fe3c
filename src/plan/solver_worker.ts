// The plan's own thread: a solver cannot be interrupted, so that stopping it means ending the thread it runs in.
import type {PlanAnswer, PlanProgress} from "../model/plan/plan.js";
import type {PlanProblem} from "../model/plan/plan_request.js";
import {solve} from "../model/plan/solve.js";

/** What the page sends. */
export interface PlanOrder {
  readonly problem: PlanProblem;
  readonly withPrices: boolean;
  readonly freeTotal: number | null;
}

/** What the page hears: progress any number of times, then an answer or what went wrong. */
export type PlanNews = {readonly progress: PlanProgress} | {readonly answer: PlanAnswer} | {readonly failure: string};

const say = (news: PlanNews): void => postMessage(news);

addEventListener("message", ({data: {problem, withPrices, freeTotal}}: MessageEvent<PlanOrder>) => {
  try {
    say({answer: solve(problem, {withPrices, freeTotal, onProgress: (progress) => say({progress})})});
  } catch (error) {
    say({failure: error instanceof Error ? error.message : String(error)});
  }
});
