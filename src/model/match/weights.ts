import {criterionKeys, type CriterionKey} from "./criteria.js";

/** How much each criterion counts: whole numbers 0…100, at least one above 0. */
export type Weights = Readonly<Record<CriterionKey, number>>;
export const largestWeight = 100;

export const presetKeys = ["balanced", "acute", "rebuilding", "democracy", "small"] as const;
export type PresetKey = (typeof presetKeys)[number];

/** A named choice of weights; every preset adds up to 100. Its name and the reason for it stand in the words. */
export interface Preset {
  readonly key: PresetKey;
  readonly weights: Weights;
}

export const presets: Readonly<Record<PresetKey, Preset>> = {
  balanced: {
    key: "balanced",
    weights: weightsOf(14, 14, 10, 12, 8, 7, 10, 7, 10, 8)
  },
  acute: {
    key: "acute",
    weights: weightsOf(40, 5, 3, 8, 4, 3, 10, 7, 15, 5)
  },
  rebuilding: {
    key: "rebuilding",
    weights: weightsOf(5, 35, 10, 12, 8, 7, 5, 5, 8, 5)
  },
  democracy: {
    key: "democracy",
    weights: weightsOf(3, 10, 35, 12, 5, 5, 12, 10, 5, 3)
  },
  small: {
    key: "small",
    weights: weightsOf(10, 10, 5, 8, 15, 7, 7, 3, 5, 30)
  }
};

export const defaultPreset: PresetKey = "balanced";

function weightsOf(...numbers: readonly number[]): Weights {
  return Object.fromEntries(criterionKeys.map((key, index) => [key, numbers[index]])) as Weights;
}

/** Weights in the order of the criteria. */
export function weightList(weights: Weights): number[] {
  return criterionKeys.map((key) => weights[key]);
}

/** Weights from numbers in the order of the criteria. */
export function weightsFrom(list: readonly number[]): Weights {
  return weightsOf(...list);
}

/** The sum of all weights: what a score is divided by. */
export function weightSum(weights: Weights): number {
  return criterionKeys.reduce((sum, key) => sum + weights[key], 0);
}

/** Something wrong with weights; what was said instead is cut short, null where nothing was. */
export type WeightProblem =
  | {readonly kind: "bad_weight"; readonly key: CriterionKey; readonly said: string | null}
  | {readonly kind: "unknown_criterion"; readonly said: string}
  | {readonly kind: "all_zero"};

/** What is wrong with some weights; none when they can be used. */
export function weightProblems(weights: Readonly<Record<string, unknown>>): WeightProblem[] {
  const problems: WeightProblem[] = [];
  for (const key of criterionKeys) {
    const value = weights[key];
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= largestWeight) continue;
    problems.push({kind: "bad_weight", key, said: value === undefined ? null : String(value).slice(0, 40)});
  }
  for (const key of Object.keys(weights).filter((name) => !(criterionKeys as readonly string[]).includes(name)))
    problems.push({kind: "unknown_criterion", said: key.slice(0, 40)});
  if (problems.length === 0 && criterionKeys.every((key) => weights[key] === 0)) problems.push({kind: "all_zero"});
  return problems;
}

/**
 * Stops where weights cannot be used.
 * @throws RangeError `weights that cannot be used: left_out is -1, not a whole number from 0 to 100`
 */
export function checkWeights(weights: Readonly<Record<string, unknown>>): asserts weights is Weights {
  const problems = weightProblems(weights);
  if (problems.length > 0) throw new RangeError(`weights that cannot be used: ${problems.map(inShort).join("; ")}`);
}

function inShort(problem: WeightProblem): string {
  switch (problem.kind) {
    case "bad_weight":
      return `${problem.key} is ${problem.said ?? "missing"}, not a whole number from 0 to ${largestWeight}`;
    case "unknown_criterion":
      return `${problem.said} is no criterion`;
    case "all_zero":
      return "all are 0";
  }
}
