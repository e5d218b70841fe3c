// The page's way to a plan: a thread of its own, so that the page stays alive while one is made.
import type {PlanAnswer, PlanProgress} from "../model/plan/plan.js";
import type {PlanProblem} from "../model/plan/plan_request.js";
import type {PlanNews, PlanOrder} from "./solver_worker.js";

export interface SolvePlanOptions {
  /** Also works out what each demand and the dial cost. */
  readonly withPrices?: boolean;
  /** Points of the same plan at dial 0, where they are known: the price of the dial then costs nothing. */
  readonly freeTotal?: number | null;
  readonly onProgress?: (progress: PlanProgress) => void;
  /** Stops the solver: at once where demands bind, else what it has not begun. */
  readonly signal?: AbortSignal;
}

/** The thread that plans without demands are made in, one after the other; it stays for the next. */
let standing: Worker | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * The best plan, or why there is none. A plan without demands is a matter of milliseconds: those that a newer question
 * has overtaken are passed over, and the thread stays. One with demands has a thread of its own that can be ended.
 * @throws DOMException `AbortError` where the signal stopped it; RangeError where the problem contradicts itself; Error
 * where the thread cannot be started or its plan does not hold
 */
export async function solvePlan(
  problem: PlanProblem,
  {withPrices = true, freeTotal = null, onProgress, signal}: SolvePlanOptions = {}
): Promise<PlanAnswer> {
  signal?.throwIfAborted();
  const order: PlanOrder = {problem, withPrices, freeTotal};
  if (problem.demands.length > 0) {
    const worker = newThread();
    try {
      return await asked(worker, order, onProgress, signal);
    } finally {
      worker.terminate();
    }
  }
  const before = turn;
  const own = (async () => {
    await before.catch(() => undefined);
    signal?.throwIfAborted();
    standing ??= newThread();
    try {
      return await asked(standing, order, onProgress);
    } catch (error) {
      standing.terminate();
      standing = null;
      throw error;
    }
  })();
  turn = own;
  return own;
}

// A literal, so that the build finds the script and publishes it under a name that changes with it.
const newThread = (): Worker => new Worker(import.meta.resolve("./plan_worker.js"), {type: "module", name: "plan"});

/** Sends an order and waits for its answer. */
function asked(
  worker: Worker,
  order: PlanOrder,
  onProgress: SolvePlanOptions["onProgress"],
  signal?: AbortSignal
): Promise<PlanAnswer> {
  return new Promise<PlanAnswer>((found, failed) => {
    signal?.addEventListener("abort", () => failed(signal.reason));
    worker.onerror = ({message}) => failed(new Error(message || "the solver could not be started"));
    worker.onmessage = ({data}: MessageEvent<PlanNews>) => {
      if ("progress" in data) onProgress?.(data.progress);
      else if ("answer" in data) found(data.answer);
      else failed(new Error(data.failure));
    };
    worker.postMessage(order);
  });
}
