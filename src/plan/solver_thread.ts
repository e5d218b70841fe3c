// The page's way to a plan: at once where capacities are all there is, in a thread of its own where demands bind.
import type {PlanAnswer, PlanProgress} from "../model/plan/plan.js";
import type {PlanProblem} from "../model/plan/plan_request.js";
import {solve} from "../model/plan/solve.js";
import type {PlanNews, PlanOrder} from "./solver_worker.js";

export interface SolvePlanOptions {
  /** Also works out what each demand and the dial cost. */
  readonly withPrices?: boolean;
  readonly onProgress?: (progress: PlanProgress) => void;
  /** Stops the solver by ending its thread. */
  readonly signal?: AbortSignal;
}

/**
 * The best plan, or why there is none. A plan without demands is a matter of milliseconds and made here; one with
 * demands is made in a thread of its own, so that the page stays alive and the thread can be ended.
 * @throws DOMException `AbortError` where the signal stopped it; RangeError where the problem contradicts itself; Error
 * where the thread cannot be started or its plan does not hold
 */
export async function solvePlan(
  problem: PlanProblem,
  {withPrices = true, onProgress, signal}: SolvePlanOptions = {}
): Promise<PlanAnswer> {
  signal?.throwIfAborted();
  if (problem.demands.length === 0) return solve(problem, {withPrices, ...(onProgress ? {onProgress} : {})});
  // A literal, so that the build finds the script and publishes it under a name that changes with it.
  const worker = new Worker(import.meta.resolve("./plan_worker.js"), {type: "module", name: "plan"});
  const order: PlanOrder = {problem, withPrices};
  try {
    return await new Promise<PlanAnswer>((found, failed) => {
      signal?.addEventListener("abort", () => failed(signal.reason));
      worker.addEventListener("error", ({message}) => failed(new Error(message || "the solver could not be started")));
      worker.addEventListener("message", ({data}: MessageEvent<PlanNews>) => {
        if ("progress" in data) onProgress?.(data.progress);
        else if ("answer" in data) found(data.answer);
        else failed(new Error(data.failure));
      });
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
