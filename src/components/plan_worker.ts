// The plan's own thread: HiGHS cannot be interrupted, so that stopping it means ending the thread it runs in.
import type {PlanAnswer, PlanProgress} from "../model/plan/plan.js";
import type {PlanProblem} from "../model/plan/problem.js";
import {solve} from "../model/plan/solve.js";
import {highsEngine} from "./plan_highs.js";

/** What the page sends, once. */
export interface PlanOrder {
  readonly problem: PlanProblem;
  readonly withPrices: boolean;
  /** Address of the WebAssembly of HiGHS. */
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

async function answer({problem, withPrices, wasm}: PlanOrder): Promise<PlanAnswer> {
  say({progress: {step: "loading", share: null}});
  const engine = await highsEngine(wasm);
  const found = solve(problem, engine, {withPrices, onProgress: (progress) => say({progress})});
  if (found === null) throw new Error("the solver gave no answer");
  return found;
}
