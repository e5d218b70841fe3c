// Why a candidate is not first, and the smallest change that would put it there.
import {criterionKeys, fullValue, type CriterionKey} from "./criteria.js";
import {factChanges, type FactChange} from "./fact_changes.js";
import type {PairValues} from "./pair_values.js";
import {candidateCodes, candidateCount, pairAt, rowSums, type Side} from "./rank.js";
import {smallestChange, type WeightChange} from "./weight_change.js";
import {checkWeights, weightList, weightsFrom, type Weights} from "./weights.js";

interface Standing {
  readonly index: number;
  readonly code: string;
  readonly sum: number;
  /** 1 the best. */
  readonly position: number;
}

/** A criterion in which two candidates differ. */
interface Difference {
  readonly key: CriterionKey;
  readonly value: number;
  readonly firstValue: number;
  readonly weight: number;
  /** weight · (firstValue − value): points lost to the first, below 0 where the candidate leads. */
  readonly points: number;
}

export interface WhyNot {
  readonly candidate: Standing;
  readonly first: Standing;
  /** False where the filters take the candidate away; it is compared as if they did not. */
  readonly isAllowed: boolean;
  readonly isFirst: boolean;
  /**
   * Points it lacks to be first, one more than the gap where the code of the first would win a tie; 0 when it is first.
   */
  readonly lacking: number;
  /** Where it falls behind the first, most points first; then where it leads. */
  readonly behind: readonly Difference[];
  readonly ahead: readonly Difference[];
  readonly weights: WeightChange;
  /** Each criterion that alone would make it first, with the lowest value that does. */
  readonly values: readonly {readonly key: CriterionKey; readonly from: number; readonly to: number}[];
  readonly facts: FactChange;
}

/**
 * Compares a candidate with the first of a list.
 * @throws RangeError where weights cannot be used or the candidate does not exist
 */
export function whyNot(
  pairValues: PairValues,
  weights: Weights,
  {side, index, candidate, allowed}: {side: Side; index: number; candidate: number; allowed?: Uint8Array | null}
): WhyNot {
  checkWeights(weights);
  const count = candidateCount(pairValues, side);
  if (!Number.isInteger(candidate) || candidate < 0 || candidate >= count)
    throw new RangeError(`unknown candidate number: ${candidate}`);
  const codes = candidateCodes(pairValues, side);
  const sums = rowSums(pairValues, weights, side, index);
  const isRival = (i: number): boolean => i !== candidate && (!allowed || allowed[i] === 1);
  const rivals = codes.flatMap((_code, i) => (isRival(i) ? [i] : []));
  const isBefore = (i: number, j: number): boolean => sums[i]! > sums[j]! || (sums[i] === sums[j] && i < j);
  const first = rivals.reduce((best, i) => (isBefore(i, best) ? i : best), candidate);
  const isFirst = first === candidate;
  const position = 1 + rivals.filter((i) => isBefore(i, candidate)).length;
  // What it lacks to the rival that is hardest to pass: a rival with a smaller code must be passed, others only
  // reached.
  const lacking = rivals.reduce((most, i) => Math.max(most, sums[i]! - sums[candidate]! + (i < candidate ? 1 : 0)), 0);
  const at = pairAt(pairValues, side, index, candidate);
  const firstAt = pairAt(pairValues, side, index, first);
  const differences = criterionKeys.map((key, number): Difference => {
    const [value, firstValue] = [pairValues.values[number]![at]!, pairValues.values[number]![firstAt]!];
    return {key, value, firstValue, weight: weights[key], points: weights[key] * (firstValue - value)};
  });
  const row = (i: number): number[] => pairValues.values.map((plane) => plane[pairAt(pairValues, side, index, i)]!);
  return {
    candidate: {index: candidate, code: codes[candidate]!, sum: sums[candidate]!, position},
    first: {index: first, code: codes[first]!, sum: sums[first]!, position: 1},
    isAllowed: !allowed || allowed[candidate] === 1,
    isFirst,
    lacking,
    behind: differences.filter(({value, firstValue}) => value < firstValue).sort((a, b) => b.points - a.points),
    ahead: differences.filter(({value, firstValue}) => value > firstValue).sort((a, b) => a.points - b.points),
    weights: smallestChange({
      candidate,
      values: row(candidate),
      rivals: rivals.map((i) => ({number: i, code: codes[i]!, values: row(i)})),
      weights: weightList(weights)
    }),
    values: isFirst
      ? []
      : differences.flatMap(({key, value, weight}) => {
          if (weight === 0) return [];
          const to = value + Math.ceil(lacking / weight);
          return to <= fullValue ? [{key, from: value, to}] : [];
        }),
    facts: factChanges(
      pairValues,
      weights,
      side === "kommune" ? index : candidate,
      side === "kommune" ? candidate : index,
      side,
      lacking
    )
  };
}

/** Weights after a change, to show the list under them. */
export function changed(weights: Weights, change: WeightChange): Weights {
  if (change.kind !== "change") return weights;
  return weightsFrom(criterionKeys.map((key) => change.changes.find((one) => one.key === key)?.to ?? weights[key]));
}
