import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {criterionKeys} from "../../../src/model/match/criteria.js";
import {inOrder} from "../../../src/model/match/facts.js";
import {applyFilters, defaultFilters, filterKeys, type Filters} from "../../../src/model/match/filters.js";
import {buildPairValues} from "../../../src/model/match/pair_values.js";
import {positionOf, rankRow, topOf} from "../../../src/model/match/rank.js";
import {presets, weightProblems, weightsFrom, weightSum, type Weights} from "../../../src/model/match/weights.js";
import {shortlistFileWords} from "../../../src/words/words.js";
import {naiveOrder, naiveSum} from "./naive.js";
import {randomPlaces} from "./random_places.js";

/** Weights that can be used. */
const anyWeights = fc
  .array(fc.oneof(fc.constant(0), fc.integer({min: 0, max: 100})), {minLength: 10, maxLength: 10})
  .filter((list) => list.some((one) => one > 0))
  .map(weightsFrom);
const off = Object.fromEntries(filterKeys.map((key) => [key, false])) as Filters;

describe("a ranked list", () => {
  it("is the first of a full sort by an oracle, sums and order, on both sides", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 9_999}),
        anyWeights,
        fc.integer({min: 1, max: 35}),
        (seed, weights, limit) => {
          const places = randomPlaces({seed});
          const pairValues = buildPairValues(places);
          expect(
            rankRow(pairValues, weights, {side: "kommune", index: 3, limit}).map(({code, sum}) => ({code, sum}))
          ).toEqual(naiveOrder(places, weights, places.kommuner[3]!).slice(0, limit));
          const other = places.kommuner
            .map((k) => ({code: k.code, sum: naiveSum(places, weights, k, places.hromadas[5]!)}))
            .sort((a, b) => b.sum - a.sum || (a.code < b.code ? -1 : 1));
          expect(
            rankRow(pairValues, weights, {side: "hromada", index: 5, limit}).map(({code, sum}) => ({code, sum}))
          ).toEqual(other.slice(0, limit));
        }
      ),
      {numRuns: 60, seed: 4}
    );
  });

  it("gives a pair the same sum from either side", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 9}));
    const weights = presets.balanced.weights;
    for (let k = 0; k < pairValues.kommuneCount; k++) {
      for (const {index, sum} of rankRow(pairValues, weights, {side: "kommune", index: k, limit: 99})) {
        expect(
          rankRow(pairValues, weights, {side: "hromada", index, limit: 99}).find((one) => one.index === k)!.sum
        ).toBe(sum);
      }
    }
  });

  it("keeps its order whatever the order of the rows it was read from", () => {
    const places = randomPlaces({seed: 11, answered: 5});
    const turned = buildPairValues(
      inOrder({
        kommuner: places.kommuner.toReversed(),
        hromadas: places.hromadas.toReversed(),
        links: places.links.toReversed()
      })
    );
    const list = rankRow(buildPairValues(places), presets.small.weights, {side: "kommune", index: 0, limit: 30});
    expect(rankRow(turned, presets.small.weights, {side: "kommune", index: 0, limit: 30})).toEqual(list);
  });

  it("breaks ties by code", () => {
    expect(topOf(Int32Array.from([5, 7, 7, 5, 7]), 4)).toEqual([1, 2, 4, 0]);
    expect(topOf(Int32Array.from([5, 7, 7, 5, 7]), 2)).toEqual([1, 2]);
    expect(topOf(Int32Array.from([5, 7, 7, 5, 7]), 3, Uint8Array.from([1, 0, 1, 1, 0]))).toEqual([2, 0, 3]);
    expect(topOf(Int32Array.from([5, 7]), 0)).toEqual([]);
  });

  it("moves a candidate up, never down, against another that is worse in the criterion whose weight grows", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 13}));
    fc.assert(
      fc.property(anyWeights, fc.integer({min: 0, max: 9}), fc.integer({min: 1, max: 100}), (weights, number, more) => {
        const key = criterionKeys[number]!;
        const heavier: Weights = {...weights, [key]: Math.min(100, weights[key] + more)};
        const before = new Map(
          rankRow(pairValues, weights, {side: "kommune", index: 1, limit: 99}).map(({index, sum}) => [index, sum])
        );
        const after = new Map(
          rankRow(pairValues, heavier, {side: "kommune", index: 1, limit: 99}).map(({index, sum}) => [index, sum])
        );
        const row = pairValues.values[number]!.subarray(pairValues.hromadaCount, 2 * pairValues.hromadaCount);
        for (let a = 0; a < row.length; a++) {
          expect(after.get(a)! - before.get(a)!).toBe((heavier[key] - weights[key]) * row[a]!);
          for (let b = 0; b < row.length; b++)
            if (row[a]! >= row[b]! && before.get(a)! > before.get(b)!)
              expect(after.get(a)!).toBeGreaterThan(after.get(b)!);
        }
      }),
      {numRuns: 40, seed: 4}
    );
  });

  it("says the position of a candidate outside the twenty too, and none for one that is filtered out", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 15}));
    const weights = presets.balanced.weights;
    rankRow(pairValues, weights, {side: "kommune", index: 2, limit: 99}).forEach(({index}, at) =>
      expect(positionOf(pairValues, weights, {side: "kommune", index: 2, candidate: index})).toBe(at + 1)
    );
    expect(
      positionOf(pairValues, weights, {side: "kommune", index: 2, candidate: 4, allowed: new Uint8Array(30)})
    ).toBeNull();
  });

  it("refuses a place that does not exist", () => {
    const pairValues = buildPairValues(randomPlaces());
    expect(() => rankRow(pairValues, presets.balanced.weights, {side: "kommune", index: 12})).toThrow(
      "unknown kommune number: 12"
    );
    expect(() => rankRow(pairValues, presets.balanced.weights, {side: "hromada", index: NaN})).toThrow(
      "unknown hromada number: NaN"
    );
  });
});

describe("weights", () => {
  it("of every preset can be used, add up to 100 and are its own", () => {
    for (const {key, weights} of Object.values(presets)) {
      expect(weightProblems(weights), key).toEqual([]);
      expect(weightSum(weights), key).toBe(100);
    }
    expect(new Set(Object.values(presets).map(({weights}) => JSON.stringify(weights))).size).toBe(5);
  });

  it("that are impossible are refused with what to change", () => {
    const {balanced} = presets;
    const sentences = (weights: Record<string, unknown>): string[] =>
      weightProblems(weights).map(shortlistFileWords.en.problem);
    expect(sentences({...balanced.weights, size: 140})).toEqual([
      "The weight of “Similar size” is 140. Set it to a whole number from 0 to 100."
    ]);
    expect(sentences({...balanced.weights, size: 1.5, ties: NaN, learning: "12"})).toHaveLength(3);
    expect(sentences({...balanced.weights, size: undefined})).toEqual([
      "The weight of “Similar size” is missing. Set it to a whole number from 0 to 100."
    ]);
    expect(sentences({...balanced.weights, beauty: 3})).toEqual(["There is no criterion “beauty”. Take it away."]);
    expect(sentences(weightsFrom([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toEqual([
      "All weights are 0, so nothing tells the partners apart. Give at least one criterion some weight."
    ]);
    expect(() =>
      rankRow(buildPairValues(randomPlaces()), weightsFrom([0, 0, 0, 0, 0, 0, 0, 0, 0, -1]), {
        side: "kommune",
        index: 0
      })
    ).toThrow("weights that cannot be used: left_out is -1, not a whole number from 0 to 100");
  });
});

describe("filters", () => {
  it("take away occupied hromadas always, and nobody else when all are off", () => {
    const places = randomPlaces({seed: 17, hromadas: 60});
    const pairValues = buildPairValues(places);
    const occupied = places.hromadas.filter(({regionType}) => regionType === "occupied").length;
    expect(occupied).toBeGreaterThan(0);
    const result = applyFilters(pairValues, off, "kommune", 0);
    expect(result).toMatchObject({occupied, left: 60 - occupied, taken: [], loosen: null});
    places.hromadas.forEach(({regionType}, h) => expect(result.allowed[h]).toBe(regionType === "occupied" ? 0 : 1));
  });

  it("never let an occupied hromada be chosen from its own side either", () => {
    const places = randomPlaces({seed: 17, hromadas: 60});
    const pairValues = buildPairValues(places);
    const h = places.hromadas.findIndex(({regionType}) => regionType === "occupied");
    expect(applyFilters(pairValues, off, "hromada", h)).toMatchObject({left: 0, occupied: 12, loosen: null});
  });

  it("count what each takes away, and leave who is not known", () => {
    for (const side of ["kommune", "hromada"] as const) {
      const places = randomPlaces({seed: 19, hromadas: 60, kommuner: 60});
      const pairValues = buildPairValues(places);
      const index = (side === "kommune" ? places.kommuner : places.hromadas).findIndex(
        (place) => place.answers && (!("regionType" in place) || place.regionType !== "occupied")
      );
      for (const key of filterKeys) {
        const {allowed, taken} = applyFilters(pairValues, {...off, [key]: true}, side, index);
        const removed = Array.from(
          {length: 60},
          (_, i) =>
            [
              places.kommuner[side === "kommune" ? index : i]!,
              places.hromadas[side === "kommune" ? i : index]!
            ] as const
        )
          .map(([k, h], i) => ({k, h, is: allowed[i] === 1}))
          .filter(({h}) => h.regionType !== "occupied");
        expect(taken).toEqual([{key, count: removed.filter(({is}) => !is).length}]);
        for (const {k, h, is} of removed) {
          const candidate = side === "kommune" ? h : k;
          if (key === "answered") expect(is).toBe(candidate.answers !== null);
          if (key === "accepted")
            expect(is).toBe(!k.answers || (h.regionType !== "occupied" && k.answers.accepts[h.regionType]));
          if (key === "outside_war_zone") expect(is).toBe(h.regionType !== "frontline");
          if (key === "wants_partner") expect(is).toBe(h.answers?.wantsPartner !== false);
          if (key === "common_language" && (!k.answers || !h.answers)) expect(is).toBe(true);
        }
      }
    }
  });

  it("that leave nothing say which to loosen and how many that brings back", () => {
    const places = randomPlaces({seed: 21, hromadas: 40, answered: 0});
    const pairValues = buildPairValues(places);
    const free = applyFilters(pairValues, off, "kommune", 0).left;
    expect(applyFilters(pairValues, {...off, answered: true}, "kommune", 0)).toMatchObject({
      left: 0,
      loosen: {keys: ["answered"], brings: free}
    });
    const {loosen, left} = applyFilters(pairValues, {...off, answered: true, outside_war_zone: true}, "kommune", 0);
    expect(left).toBe(0);
    expect(loosen!.keys).toEqual(["answered"]);
    expect(applyFilters(pairValues, {...off, outside_war_zone: true}, "kommune", 0).left).toBe(loosen!.brings);
  });

  it("bring back exactly as many as said when loosened, also where two must be", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const pairValues = buildPairValues(randomPlaces({seed, hromadas: 3, answered: 60}));
      const all = Object.fromEntries(filterKeys.map((key) => [key, true])) as Filters;
      const {loosen, left} = applyFilters(pairValues, all, "kommune", 0);
      if (left > 0 || !loosen) continue;
      const without = {...all, ...Object.fromEntries(loosen.keys.map((key) => [key, false]))};
      expect(applyFilters(pairValues, without, "kommune", 0).left, `seed ${seed}`).toBe(loosen.brings);
    }
    expect(defaultFilters.answered).toBe(true);
  });
});
