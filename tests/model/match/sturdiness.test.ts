import {describe, expect, it} from "vitest";
import {criterionKeys} from "../../../src/model/match/criteria.js";
import {buildPairValues} from "../../../src/model/match/pair_values.js";
import {randomSource, randomWhole} from "../../../src/model/match/random.js";
import {rankRow, type Side} from "../../../src/model/match/rank.js";
import {sturdiness} from "../../../src/model/match/sturdiness.js";
import {presets, weightsFrom, type Weights} from "../../../src/model/match/weights.js";
import type {PairValues} from "../../../src/model/match/pair_values.js";
import {randomPlaces} from "./random_places.js";

describe("sturdiness", () => {
  it(
    "counts what a plain sort of all candidates under the same draws counts, on both sides, " +
      "with and without filters",
    () => {
      for (const seed of [1, 2, 3]) {
        const pairValues = buildPairValues(randomPlaces({seed, hromadas: 70, kommuner: 25, answered: seed * 30}));
        for (const side of ["kommune", "hromada"] as const) {
          for (const weights of [
            presets.balanced.weights,
            presets.acute.weights,
            weightsFrom([0, 0, 0, 0, 1, 100, 0, 0, 0, 0]),
            weightsFrom([90, 80, 70, 60, 50, 40, 30, 20, 10, 5])
          ]) {
            const count = side === "kommune" ? 70 : 25;
            const allowed = seed === 2 ? Uint8Array.from({length: count}, (_, i) => i % 3 && 1) : null;
            expect([...sturdiness(pairValues, weights, {side, index: 1, allowed, draws: 200}).held]).toEqual(
              plainCount(pairValues, weights, side, 1, allowed, 200)
            );
          }
        }
      }
    }
  );

  it(
    "shares out as many top places as there are draws times five, and the first of the list " +
      "has " +
      "the " +
      "most " +
      "of " +
      "some",
    () => {
      const pairValues = buildPairValues(randomPlaces({seed: 4, hromadas: 50}));
      const {held, draws, top} = sturdiness(pairValues, presets.balanced.weights, {side: "kommune", index: 0});
      expect(held.reduce((sum, one) => sum + one, 0)).toBe(draws * top);
      const list = rankRow(pairValues, presets.balanced.weights, {side: "kommune", index: 0, limit: 50});
      expect(held[list[0]!.index]).toBeGreaterThan(held[list[30]!.index]!);
    }
  );

  it("is the same every time, and no share changes when a weight is zero for all", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 4}));
    const once = sturdiness(pairValues, presets.balanced.weights, {side: "kommune", index: 0});
    expect(sturdiness(pairValues, presets.balanced.weights, {side: "kommune", index: 0})).toEqual(once);
  });

  it("is certain where one criterion alone weighs", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 4}));
    const weights = weightsFrom(criterionKeys.map((key) => (key === "size" ? 30 : 0)));
    const {held} = sturdiness(pairValues, weights, {side: "kommune", index: 0});
    expect([...held].sort((a, b) => b - a).slice(0, 6)).toEqual([1000, 1000, 1000, 1000, 1000, 0]);
    for (const {index} of rankRow(pairValues, weights, {side: "kommune", index: 0, limit: 5}))
      expect(held[index]).toBe(1000);
  });

  it("has room for fewer than five candidates", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 4, hromadas: 3}));
    expect([...sturdiness(pairValues, presets.balanced.weights, {side: "kommune", index: 0}).held]).toEqual([
      1000, 1000, 1000
    ]);
    expect([
      ...sturdiness(pairValues, presets.balanced.weights, {side: "kommune", index: 0, allowed: new Uint8Array(3)}).held
    ]).toEqual([0, 0, 0]);
  });
});

function plainCount(
  pairValues: PairValues,
  weights: Weights,
  side: Side,
  index: number,
  allowed: Uint8Array | null,
  draws: number
): number[] {
  const count = side === "kommune" ? pairValues.hromadaCount : pairValues.kommuneCount;
  const held = new Array<number>(count).fill(0);
  const next = randomSource(1993);
  for (let draw = 0; draw < draws; draw++) {
    const drawn = criterionKeys.map((key) => weights[key] * randomWhole(next, 1, 200));
    const sums = held.map((_, i) =>
      drawn.reduce(
        (sum, weight, c) =>
          sum +
          weight *
            pairValues.values[c]![
              side === "kommune" ? index * pairValues.hromadaCount + i : i * pairValues.hromadaCount + index
            ]!,
        0
      )
    );
    const order = sums
      .map((_, i) => i)
      .filter((i) => !allowed || allowed[i] === 1)
      .sort((a, b) => sums[b]! - sums[a]! || a - b);
    for (const i of order.slice(0, 5)) held[i]! += 1;
  }
  return held;
}
