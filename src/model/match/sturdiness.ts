// How sturdy a place on a list is: how often it holds when the weights are not quite what was chosen.
import type {Text} from "../locale.js";
import {criterionKeys} from "./criteria.js";
import type {Planes} from "./planes.js";
import {randomSource, randomWhole} from "./random.js";
import {candidateCount, pairAt, type Side} from "./rank.js";
import {checkWeights, weightList, type Weights} from "./weights.js";

export const sturdinessDraws = 1000;
export const sturdinessTop = 5;
const seed = 1993;

/** How the random weightings are drawn, for the page and the methods page. */
export const sturdinessRule: Text = {
  nb: "Hver vekt trekkes på nytt 1 000 ganger, uavhengig av de andre, likt fordelt fra en hundredel til det dobbelte av det du har valgt. En vekt som er 0, forblir 0. Andelen er hvor mange av de 1 000 vektingene som har stedet blant de fem øverste. De samme 1 000 trekkene brukes hver gang.",
  en: "Each weight is drawn anew 1,000 times, apart from the others, evenly from a hundredth to twice what you chose. A weight of 0 stays 0. The share is how many of the 1,000 weightings have the place among the top five. The same 1,000 draws are used every time."
};

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
export function sturdiness(planes: Planes, weights: Weights, {side, index, allowed, draws = sturdinessDraws, top = sturdinessTop}: {side: Side; index: number; allowed?: Uint8Array | null; draws?: number; top?: number}): Sturdiness {
  checkWeights(weights);
  const chosen = weightList(weights);
  const active = criterionKeys.flatMap((_key, number) => (chosen[number]! > 0 ? [number] : []));
  const count = candidateCount(planes, side);
  const held = new Int32Array(count);
  const band = skyband(planes, side, index, active, chosen, top, allowed);
  const size = band.length;
  const columns = active.map((number) => Int32Array.from(band, (i) => planes.values[number]![pairAt(planes, side, index, i)]!));
  const next = randomSource(seed);
  const sums = new Int32Array(size);
  const best = new Int32Array(top);
  for (let draw = 0; draw < draws; draw++) {
    sums.fill(0);
    // Every criterion draws, active or not, so that the draws of one do not depend on whether another weighs.
    const drawn = chosen.map((weight) => weight * randomWhole(next, 1, 200));
    columns.forEach((column, c) => {
      const weight = drawn[active[c]!]!;
      for (let i = 0; i < size; i++) sums[i]! += weight * column[i]!;
    });
    let filled = 0;
    for (let i = 0; i < size; i++) {
      const sum = sums[i]!;
      if (filled === top) {
        const last = best[top - 1]!;
        if (sum < sums[last]! || (sum === sums[last]! && band[i]! > band[last]!)) continue;
      }
      let at = filled < top ? filled++ : top - 1;
      while (at > 0 && (sums[best[at - 1]!]! < sum || (sums[best[at - 1]!] === sum && band[best[at - 1]!]! > band[i]!))) {
        best[at] = best[at - 1]!;
        at -= 1;
      }
      best[at] = i;
    }
    for (let i = 0; i < filled; i++) held[band[best[i]!]!]! += 1;
  }
  return {held, draws, top};
}

/**
 * Candidates to which fewer than `top` others are as good in every active criterion (equal in all: the one with the
 * smaller number); nobody else can reach the top while all active weights are above 0. Best by the chosen weights first.
 */
function skyband(planes: Planes, side: Side, index: number, active: readonly number[], chosen: readonly number[], top: number, allowed?: Uint8Array | null): Int32Array {
  const count = candidateCount(planes, side);
  const width = active.length;
  const rows = new Int16Array(count * width);
  const sums = new Int32Array(count);
  const order: number[] = [];
  for (let i = 0; i < count; i++) {
    if (allowed && allowed[i] === 0) continue;
    const at = pairAt(planes, side, index, i);
    for (let c = 0; c < width; c++) {
      const value = planes.values[active[c]!]![at]!;
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
    for (let n = 0; n < size && above < top; n++) {
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
