// How sturdy a place on a list is: how often it holds when the weights are not quite what was chosen.
import {criterionKeys, fullValue} from "./criteria.js";
import type {PairValues} from "./pair_values.js";
import {randomSource, randomWhole} from "./random.js";
import {candidateCount, pairAt, type Side} from "./rank.js";
import {checkWeights, weightList, weightSum, type Weights} from "./weights.js";

export const sturdinessDraws = 1000;
export const sturdinessTop = 5;
const seed = 1993;

export interface Sturdiness {
  /** By number of the candidate: in how many draws it stood in the top. */
  readonly held: Int32Array;
  readonly draws: number;
  readonly top: number;
}

/**
 * Counts in how many random weightings around the chosen one each candidate of a place stands in the top.
 * Equal sums go by code, as everywhere. Exact for the draws made: candidates are left out of the count only where
 * at least `top` others are as good in every criterion that weighs.
 * @throws RangeError where weights cannot be used
 */
export function sturdiness(pairValues: PairValues, weights: Weights, asked: SturdinessAsked): Sturdiness {
  const steps = sturdinessSteps(pairValues, weights, asked);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The list that is asked about. */
interface SturdinessAsked {
  readonly side: Side;
  readonly index: number;
  readonly allowed?: Uint8Array | null;
  readonly draws?: number;
  readonly top?: number;
}

/** Draws between two stops of `sturdinessSteps`. */
const drawsAStep = 100;

/** The same count, with stops on the way at which a page may draw or take a press. Errors as `sturdiness`. */
export function* sturdinessSteps(
  pairValues: PairValues,
  weights: Weights,
  {side, index, allowed, draws = sturdinessDraws, top = sturdinessTop}: SturdinessAsked
): Generator<undefined, Sturdiness> {
  checkWeights(weights);
  const chosen = weightList(weights);
  const active = criterionKeys.flatMap((_key, number) => (chosen[number]! > 0 ? [number] : []));
  const count = candidateCount(pairValues, side);
  const held = new Int32Array(count);
  const band = skyband(pairValues, side, index, active, chosen, top, allowed);
  const size = band.length;
  // Two candidates share a double where two sums have room in it; each lane has 26 bits, the lower one uses 25.
  const step = 200 * fullValue * weightSum(weights) < 2 ** 25 ? 2 : 1;
  const width = Math.ceil(size / step);
  const lanes = new Float64Array(width * 10);
  active.forEach((number) => {
    for (let p = 0; p < width; p++) {
      const [upper, lower] = [band[p * step], step === 2 ? band[p * step + 1] : undefined];
      const value = (i: number | undefined): number =>
        i === undefined ? 0 : pairValues.values[number]![pairAt(pairValues, side, index, i)]!;
      lanes[p * 10 + number] = step === 2 ? value(upper) * lane + value(lower) : value(upper);
    }
  });
  const next = randomSource(seed);
  const best = {place: new Int32Array(top), sum: new Float64Array(top)};
  const drawn = new Float64Array(chosen.length);
  yield;
  for (let draw = 0; draw < draws; draw++) {
    if (draw % drawsAStep === drawsAStep - 1) yield;
    // Every criterion draws, active or not, so that the draws of one do not depend on whether another weighs.
    for (let c = 0; c < drawn.length; c++) drawn[c] = chosen[c]! * randomWhole(next, 1, 200);
    const filled =
      step === 2 ? topOfTwos(lanes, width, size, drawn, band, best) : topOfOnes(lanes, width, drawn, band, best);
    for (let i = 0; i < filled; i++) held[best.place[i]!]! += 1;
  }
  return {held, draws, top};
}

/** Those with the largest sums outdo most others; to compare with more of them costs more than it saves. */
const mostCompared = 100;

/**
 * Candidates to which, as far as looked, fewer than `top` others are as good in every active criterion (equal in all:
 * the one with the
 * smaller number); nobody else can reach the top while all active weights are above 0. Best by the chosen weights
 * first.
 */
function skyband(
  pairValues: PairValues,
  side: Side,
  index: number,
  active: readonly number[],
  chosen: readonly number[],
  top: number,
  allowed?: Uint8Array | null
): Int32Array {
  const count = candidateCount(pairValues, side);
  const width = active.length;
  const rows = new Int16Array(count * width);
  const sums = new Int32Array(count);
  const order: number[] = [];
  for (let i = 0; i < count; i++) {
    if (allowed && allowed[i] === 0) continue;
    const at = pairAt(pairValues, side, index, i);
    for (let c = 0; c < width; c++) {
      const value = pairValues.values[active[c]!]![at]!;
      rows[i * width + c] = value;
      sums[i]! += chosen[active[c]!]! * value;
    }
    order.push(i);
  }
  order.sort((a, b) => sums[b]! - sums[a]! || a - b);
  const band = new Int32Array(order.length);
  let size = 0;
  for (const i of order) {
    let above = 0;
    for (let n = 0; n < size && n < mostCompared && above < top; n++) {
      // An earlier one has a larger sum, or an equal one and a smaller number: as good in all is enough.
      const a = band[n]! * width;
      const b = i * width;
      let c = 0;
      while (c < width && rows[a + c]! >= rows[b + c]!) c += 1;
      if (c === width) above += 1;
    }
    if (above < top) band[size++] = i;
  }
  return band.subarray(0, size);
}

const lane = 2 ** 26;
/** Added and taken away, it rounds a double to a whole number of upper lanes. */
const cut = 1.5 * 2 ** 78;

interface Best {
  readonly place: Int32Array;
  readonly sum: Float64Array;
}

/** The top of one draw, two candidates at a time; returns how many it holds. */
function topOfTwos(
  lanes: Float64Array,
  width: number,
  size: number,
  drawn: Float64Array,
  band: Int32Array,
  best: Best
): number {
  const w0 = drawn[0]!,
    w1 = drawn[1]!,
    w2 = drawn[2]!,
    w3 = drawn[3]!,
    w4 = drawn[4]!,
    w5 = drawn[5]!,
    w6 = drawn[6]!,
    w7 = drawn[7]!,
    w8 = drawn[8]!,
    w9 = drawn[9]!;
  const top = best.place.length;
  let filled = 0;
  let least = -1;
  for (let p = 0, at = 0; p < width; p++, at += 10) {
    const both =
      w0 * lanes[at]! +
      w1 * lanes[at + 1]! +
      w2 * lanes[at + 2]! +
      w3 * lanes[at + 3]! +
      w4 * lanes[at + 4]! +
      w5 * lanes[at + 5]! +
      w6 * lanes[at + 6]! +
      w7 * lanes[at + 7]! +
      w8 * lanes[at + 8]! +
      w9 * lanes[at + 9]!;
    const upper = both + cut - cut;
    if (both >= least * lane) {
      filled = put(best, filled, top, band[2 * p]!, upper / lane);
      if (filled === top) least = best.sum[top - 1]!;
    }
    if (both - upper >= least && 2 * p + 1 < size) {
      filled = put(best, filled, top, band[2 * p + 1]!, both - upper);
      if (filled === top) least = best.sum[top - 1]!;
    }
  }
  return filled;
}

/** The same, one at a time, for weights so heavy that two sums have no room. */
function topOfOnes(lanes: Float64Array, width: number, drawn: Float64Array, band: Int32Array, best: Best): number {
  const top = best.place.length;
  let filled = 0;
  for (let p = 0; p < width; p++) {
    let sum = 0;
    for (let c = 0; c < 10; c++) sum += drawn[c]! * lanes[p * 10 + c]!;
    if (filled < top || sum >= best.sum[top - 1]!) filled = put(best, filled, top, band[p]!, sum);
  }
  return filled;
}

/**
 * Puts a candidate into its place, larger sums first, equal ones by number; drops it where the list is full of better
 * ones.
 */
function put({place, sum}: Best, filled: number, top: number, candidate: number, value: number): number {
  if (filled === top && (value < sum[top - 1]! || (value === sum[top - 1] && candidate > place[top - 1]!)))
    return filled;
  let at = filled < top ? filled : top - 1;
  while (at > 0 && (sum[at - 1]! < value || (sum[at - 1] === value && place[at - 1]! > candidate))) {
    sum[at] = sum[at - 1]!;
    place[at] = place[at - 1]!;
    at -= 1;
  }
  sum[at] = value;
  place[at] = candidate;
  return Math.min(filled + 1, top);
}
