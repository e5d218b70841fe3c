// What fairness costs: the same plan at some weights of the dial, without demands.
import type {PlanAnswer} from "../model/plan/plan.js";
import type {PlanProblem} from "../model/plan/plan_request.js";
import {outsideCount, type PlanScene} from "./plan_scene.js";

/** One weight of the dial: what it costs in total, and how many places it gives to those easily left out. */
export interface DialStep {
  readonly dial: number;
  /** Thousandths lost against dial 0. */
  readonly lost: number;
  readonly total: number;
  readonly outside: number;
  readonly pairs: number;
}

/** Weights that are shown; the chosen one stands among them. */
export const dialSteps = (chosen: number): number[] =>
  [...new Set([0, 20, 40, 60, 80, 100, chosen])].sort((a, b) => a - b);

/** The problem at one weight, without its demands: they would hide what the dial alone does. */
export const atDial = (problem: PlanProblem, dial: number): PlanProblem => ({...problem, demands: [], dial});

/** @param answers in the order of `dials`; the first is that of dial 0 */
export function dialCurve(scene: PlanScene, dials: readonly number[], answers: readonly PlanAnswer[]): DialStep[] {
  const first = answers[0];
  if (first?.status !== "solved") return [];
  return answers.flatMap((answer, index) =>
    answer.status === "solved"
      ? [
          {
            dial: dials[index]!,
            lost: first.totalScore - answer.totalScore,
            total: first.totalScore,
            outside: outsideCount(scene, answer.pairs),
            pairs: answer.pairs.length
          }
        ]
      : []
  );
}
