// The market that all peers rank: 357 × 1,469 places that have all answered, and weights as a hand moves them.
import {randomPlaces} from "../../tests/model/match/random_places.ts";
import {criterionKeys} from "../../src/model/match/criteria.ts";
import type {PairValues} from "../../src/model/match/pair_values.ts";
import {randomSource, randomWhole} from "../../src/model/match/random.ts";
import {presets, weightList} from "../../src/model/match/weights.ts";

export const kommuneCount = 357;
export const hromadaCount = 1469;
export const top = 20;

/** Everybody has answered, with the gaps of real answers: no criterion is empty and none is alike for all. */
export const marketPlaces = () =>
  randomPlaces({seed: 42, kommuner: kommuneCount, hromadas: hromadaCount, answered: 100, links: 60});

/** Frames of a drag from the balanced preset: each moves one weight by one to five. */
export function dragFrames(count: number): number[][] {
  const next = randomSource(7);
  const weights = weightList(presets.balanced.weights);
  return Array.from({length: count}, () => {
    const c = randomWhole(next, 0, criterionKeys.length - 1);
    const by = randomWhole(next, 1, 5) * (randomWhole(next, 0, 1) === 0 ? -1 : 1);
    weights[c] = Math.min(100, Math.max(1, weights[c]! + by));
    return [...weights];
  });
}

/** The lists of all kommuner by plain sums and a full sort, ties by code: what every peer's lists are held against. */
export function exactTops({values}: PairValues, weights: readonly number[]): Int32Array {
  const tops = new Int32Array(kommuneCount * top);
  for (let k = 0; k < kommuneCount; k++) {
    const sums = Array.from({length: hromadaCount}, (_, h) =>
      weights.reduce((sum, weight, c) => sum + weight * values[c]![k * hromadaCount + h]!, 0)
    );
    const order = sums.map((_, h) => h).sort((a, b) => sums[b]! - sums[a]! || a - b);
    tops.set(order.slice(0, top), k * top);
  }
  return tops;
}

/** Share of lists that are exactly right, order and ties too. */
export function shareRight(lists: ArrayLike<number>, exact: ArrayLike<number>, length = top): number {
  let right = 0;
  const count = exact.length / length;
  for (let row = 0; row < count; row++) {
    let at = 0;
    while (at < length && lists[row * length + at] === exact[row * length + at]) at += 1;
    if (at === length) right += 1;
  }
  return right / count;
}
