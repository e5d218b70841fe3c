import {describe, expect, it} from "vitest";
import {bestOfAll} from "../../../src/model/match/best_of_all.js";
import {applyFilters, defaultFilters, type Filters} from "../../../src/model/match/filters.js";
import {buildPairValues} from "../../../src/model/match/pair_values.js";
import type {Places} from "../../../src/model/match/places.js";
import {rankRow, type Side} from "../../../src/model/match/rank.js";
import {presets, weightsFrom, type Weights} from "../../../src/model/match/weights.js";
import {randomPlaces} from "./random_places.js";

/** Every list by itself, over all pairs at once. */
function listByList(places: Places, weights: Weights, filters: Filters, limit: number) {
  const pairValues = buildPairValues(places);
  const lists = (side: Side, all: readonly {readonly code: string}[]) =>
    all.map(({code}, index) => {
      const {allowed} = applyFilters(pairValues, filters, side, index);
      return {side, code, best: rankRow(pairValues, weights, {side, index, allowed, limit})};
    });
  return [...lists("kommune", places.kommuner), ...lists("hromada", places.hromadas)].map(({side, code, best}) => ({
    side,
    code,
    best: best.map((one) => [one.code, one.sum])
  }));
}

const told = (lists: ReturnType<typeof bestOfAll>) =>
  [...lists].map(({side, code, best}) => ({side, code, best: best.map((one) => [one.code, one.sum])}));

describe("the best of everybody", () => {
  it("are the lists of each, however many kommuner are taken at a time, with links, filters and equal sums", () => {
    // Weights of one criterion with few values: many sums are equal, within a part and between parts.
    const few = weightsFrom([0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
    for (const [seed, weights, filters, limit] of [
      [1, presets.balanced.weights, {...defaultFilters, answered: false}, 20],
      [2, presets.acute.weights, defaultFilters, 5],
      [3, few, {...defaultFilters, answered: false, without_partner: true}, 7]
    ] as const) {
      const places = randomPlaces({seed, kommuner: 23, hromadas: 41, links: 30, answered: 70});
      const whole = listByList(places, weights, filters, limit);
      expect(whole).toHaveLength(64);
      for (const kommuner of [1, 5, 22, 23, 100])
        expect(told(bestOfAll(places, {weights, filters, limit, pairs: 41 * kommuner})), `${seed} ${kommuner}`).toEqual(
          whole
        );
    }
  });

  it("come one after the other: the first is there before the last is worked out", () => {
    const places = randomPlaces({seed: 4, kommuner: 10, hromadas: 20});
    const lists = bestOfAll(places, {weights: presets.balanced.weights, filters: defaultFilters, pairs: 20});
    expect(lists.next().value).toMatchObject({side: "kommune", code: places.kommuner[0]!.code});
  });
});
