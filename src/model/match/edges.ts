// The pairs among which the plan chooses: a sparse list instead of half a million.
import {criterionKeys} from "./criteria.js";
import {applyFilters, type Filters} from "./filters.js";
import type {Planes} from "./planes.js";
import {topOf} from "./rank.js";
import {checkWeights, weightList, weightSum, type Weights} from "./weights.js";

/** Pairs by the numbers of their places, in the order of kommune, then hromada. */
export interface Edges {
  readonly kommune: Int32Array;
  readonly hromada: Int32Array;
  /** Score in thousandths, 0…1000, rounded down: what a plan adds up. */
  readonly score: Int32Array;
  /** Value of `left_out`, 0…1000, which the fairness dial adds. */
  readonly leftOut: Int32Array;
}

/** Σ weight · value of every pair, at `k * hromadaCount + h`. */
export function allSums(planes: Planes, weights: Weights): Int32Array {
  checkWeights(weights);
  const sums = new Int32Array(planes.kommuneCount * planes.hromadaCount);
  weightList(weights).forEach((weight, number) => {
    if (weight === 0) return;
    const plane = planes.values[number]!;
    for (let at = 0; at < sums.length; at++) sums[at]! += weight * plane[at]!;
  });
  return sums;
}

/** 1 for every pair that the filters leave, at `k * hromadaCount + h`. */
export function allowedPairs(planes: Planes, filters: Filters): Uint8Array {
  const allowed = new Uint8Array(planes.kommuneCount * planes.hromadaCount);
  for (let k = 0; k < planes.kommuneCount; k++) {
    allowed.set(applyFilters(planes, filters, "kommune", k).allowed, k * planes.hromadaCount);
  }
  if (filters.without_partner || filters.answered) {
    // Both concern the candidate; in a plan each side is the other's candidate.
    planes.facts.kommuner.forEach((kommune, k) => {
      if ((filters.answered && !kommune.isAnswered) || (filters.without_partner && kommune.hasPartner)) allowed.fill(0, k * planes.hromadaCount, (k + 1) * planes.hromadaCount);
    });
  }
  return allowed;
}

/**
 * The best pairs of every place on both sides, united.
 * @param topPerSide how many each place keeps at least, where so many are allowed; Infinity keeps all
 * @throws RangeError where weights cannot be used
 */
export function edgesOf(planes: Planes, weights: Weights, allowed: Uint8Array, topPerSide: number): Edges {
  const {kommuneCount: K, hromadaCount: H} = planes;
  const sums = allSums(planes, weights);
  const kept = new Uint8Array(K * H);
  if (topPerSide >= Math.max(K, H)) kept.set(allowed);
  else {
    for (let k = 0; k < K; k++) {
      for (const h of topOf(sums.subarray(k * H, (k + 1) * H), topPerSide, allowed.subarray(k * H, (k + 1) * H))) kept[k * H + h] = 1;
    }
    const column = new Int32Array(K);
    const isAllowed = new Uint8Array(K);
    for (let h = 0; h < H; h++) {
      for (let k = 0, at = h; k < K; k++, at += H) {
        column[k] = sums[at]!;
        isAllowed[k] = allowed[at]!;
      }
      for (const k of topOf(column, topPerSide, isAllowed)) kept[k * H + h] = 1;
    }
  }
  const count = kept.reduce((sum, one) => sum + one, 0);
  const edges: Edges = {kommune: new Int32Array(count), hromada: new Int32Array(count), score: new Int32Array(count), leftOut: new Int32Array(count)};
  const total = weightSum(weights);
  const leftOut = planes.values[criterionKeys.indexOf("left_out")]!;
  for (let at = 0, edge = 0; at < kept.length; at++) {
    if (kept[at] === 0) continue;
    edges.kommune[edge] = Math.floor(at / H);
    edges.hromada[edge] = at % H;
    edges.score[edge] = Math.floor(sums[at]! / total);
    edges.leftOut[edge] = leftOut[at]!;
    edge += 1;
  }
  return edges;
}
