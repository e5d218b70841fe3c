// Who comes first: exact, and the same on every machine, because every number is whole.
import {criterionKeys} from "./criteria.js";
import type {PairValues} from "./pair_values.js";
import {rounded} from "./values.js";
import {checkWeights, weightList, type Weights} from "./weights.js";

/** The side of the place that was chosen; the candidates are on the other. */
export type Side = "kommune" | "hromada";

export interface Ranked {
  /** Number of the candidate on its side. */
  readonly index: number;
  readonly code: string;
  /** Σ weight · value, a whole number; over `Σ weights · 1,000` it is the score 0…1. */
  readonly sum: number;
}

/**
 * The score that every page shows and the plan adds up: Σ weight · value over Σ weight, in thousandths, rounded to the
 * nearest once.
 */
export const scoreOf = (sum: number, weightSum: number): number => rounded(sum, weightSum);

/** How many candidates a chosen place has. */
export function candidateCount(pairValues: PairValues, side: Side): number {
  return side === "kommune" ? pairValues.hromadaCount : pairValues.kommuneCount;
}

/** Where the pair of a chosen place and a candidate stands in the values of all pairs. */
export function pairAt(pairValues: PairValues, side: Side, index: number, candidate: number): number {
  pairValues.need?.(side, index);
  return side === "kommune" ? index * pairValues.hromadaCount + candidate : candidate * pairValues.hromadaCount + index;
}

/** Codes of the candidates of a chosen place, in the order of their numbers. */
export function candidateCodes(pairValues: PairValues, side: Side): readonly string[] {
  return (side === "kommune" ? pairValues.places.hromadas : pairValues.places.kommuner).map(({code}) => code);
}

/** Σ weight · value of every candidate of one place. */
export function rowSums(
  pairValues: PairValues,
  weights: Weights,
  side: Side,
  index: number,
  into = new Int32Array(candidateCount(pairValues, side))
): Int32Array {
  pairValues.need?.(side, index);
  into.fill(0);
  const [start, step] = side === "kommune" ? [index * pairValues.hromadaCount, 1] : [index, pairValues.hromadaCount];
  criterionKeys.forEach((_key, number) => {
    const weight = weightList(weights)[number]!;
    if (weight === 0) return;
    const plane = pairValues.values[number]!;
    for (let i = 0, at = start; i < into.length; i++, at += step) into[i]! += weight * plane[at]!;
  });
  return into;
}

/**
 * The best candidates of one place, best first; equal sums stand in the order of their codes.
 * @param allowed 1 for each candidate that may stand in the list; without it all may
 * @throws RangeError where weights cannot be used or the place does not exist
 */
export function rankRow(
  pairValues: PairValues,
  weights: Weights,
  {side, index, allowed, limit = 20}: {side: Side; index: number; allowed?: Uint8Array | null; limit?: number}
): Ranked[] {
  checkWeights(weights);
  const count = side === "kommune" ? pairValues.kommuneCount : pairValues.hromadaCount;
  if (!Number.isInteger(index) || index < 0 || index >= count) throw new RangeError(`unknown ${side} number: ${index}`);
  const sums = rowSums(pairValues, weights, side, index);
  const places = side === "kommune" ? pairValues.places.hromadas : pairValues.places.kommuner;
  return topOf(sums, limit, allowed).map((candidate) => ({
    index: candidate,
    code: places[candidate]!.code,
    sum: sums[candidate]!
  }));
}

/** Numbers of the largest sums, largest first, equal ones by number; places are in the order of their codes. */
export function topOf(sums: Int32Array, limit: number, allowed?: Uint8Array | null): number[] {
  const best: number[] = [];
  if (limit < 1) return best;
  for (let i = 0; i < sums.length; i++) {
    if (allowed && allowed[i] === 0) continue;
    const sum = sums[i]!;
    if (best.length === limit && sum <= sums[best[limit - 1]!]!) continue;
    let at = best.length < limit ? best.length : limit - 1;
    // An equal one that came before has the smaller code and stays before.
    while (at > 0 && sums[best[at - 1]!]! < sum) {
      best[at] = best[at - 1]!;
      at -= 1;
    }
    best[at] = i;
  }
  return best;
}

/** Position of a candidate in the list of a place, 1 the best; null where it is not allowed. */
export function positionOf(
  pairValues: PairValues,
  weights: Weights,
  {side, index, candidate, allowed}: {side: Side; index: number; candidate: number; allowed?: Uint8Array | null}
): number | null {
  checkWeights(weights);
  if (allowed && allowed[candidate] === 0) return null;
  return positionAmong(rowSums(pairValues, weights, side, index), candidate, allowed);
}

/** The place of a candidate by its sum among those that are allowed, 1 the best; equal ones stand by their code. */
export function positionAmong(sums: Int32Array, candidate: number, allowed?: Uint8Array | null): number {
  let position = 1;
  for (let i = 0; i < sums.length; i++) {
    if (i === candidate || (allowed && allowed[i] === 0)) continue;
    if (sums[i]! > sums[candidate]! || (sums[i] === sums[candidate] && i < candidate)) position += 1;
  }
  return position;
}
