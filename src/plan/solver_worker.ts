// The plan's own thread: a solver cannot be interrupted, so that stopping it means ending the thread it runs in.
import type {PlanAnswer, PlanProgress} from "../model/plan/plan.js";
import type {PlanProblem} from "../model/plan/plan_request.js";
import {solve} from "../model/plan/solve.js";

/** What the page sends, once. */
export interface PlanOrder {
  readonly problem: PlanProblem;
  readonly withPrices: boolean;
  /** Addresses of HiGHS: its script and its WebAssembly. */
  readonly highs: string;
  readonly wasm: string;
}

/** What the page hears: progress any number of times, then an answer or what went wrong. */
export type PlanNews = {readonly progress: PlanProgress} | {readonly answer: PlanAnswer} | {readonly failure: string};

const say = (news: PlanNews): void => postMessage(news);

addEventListener("message", ({data}: MessageEvent<PlanOrder>) => {
  void answer(data).then(
    (found) => say({answer: found}),
    (error: unknown) => say({failure: error instanceof Error ? error.message : String(error)})
  );
});

/** HiGHS (3.5 MB) is fetched only where our own solver comes close but cannot prove that nothing is better. */
async function answer({problem, withPrices, highs, wasm}: PlanOrder): Promise<PlanAnswer> {
  const onProgress = (progress: PlanProgress): void => say({progress});
  const own = solve(problem, null, {withPrices, onProgress});
  if (own) return own;
  onProgress({step: "loading", share: null});
  const {highsEngine} = (await import(highs)) as typeof import("./highs_engine.js");
  const found = solve(problem, await highsEngine(wasm), {withPrices, onProgress});
  if (found === null) throw new Error("the solver gave no answer");
  return found;
}
