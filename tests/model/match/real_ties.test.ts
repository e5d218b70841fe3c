import {expect, it} from "vitest";
import {buildPairValues} from "../../../src/model/match/pair_values.js";
import {publicCriteria, realTies} from "../../../src/model/match/real_ties.js";
import type {Places} from "../../../src/model/match/places.js";
import {naiveValue} from "./naive.js";
import {randomPlaces} from "./random_places.js";

const drawn = randomPlaces({seed: 5, kommuner: 20, hromadas: 60});
const places: Places = {
  ...drawn,
  links: drawn.kommuner.slice(0, 16).map(({code}, index) => ({
    norwegianCode: code,
    ukrainianCode: drawn.hromadas[3 * index]!.code,
    kind: "partnership",
    status: "signed",
    isActive: true,
    fundingEndsDate: null,
    source: "example.org",
    evidence: "reported"
  }))
};
const found = realTies(buildPairValues(places), {size: 8, profile: 7})!;

it("the place of a real partner is that of a plain sort, those of the same value sharing the middle", () => {
  expect(found.places.length).toBeGreaterThan(5);
  for (const {kommune, hromada, place, of, percentile} of found.places) {
    const k = places.kommuner.find(({code}) => code === kommune)!;
    const sums = places.hromadas
      .filter(({regionType}) => regionType !== "occupied")
      .map((h) => ({
        code: h.code,
        sum: publicCriteria.reduce(
          (sum, key) => sum + {size: 8, profile: 7}[key] * (naiveValue(key, places, k, h) ?? 500),
          0
        )
      }));
    const own = sums.find(({code}) => code === hromada)!.sum;
    const shared = sums.toSorted((a, b) => b.sum - a.sum).flatMap(({sum}, index) => (sum === own ? [index + 1] : []));
    expect(place).toBe((shared[0]! + shared.at(-1)!) / 2);
    expect(of).toBe(sums.length);
    expect(percentile).toBeCloseTo((place - 1) / (of - 1), 12);
  }
});

it("a criterion that is switched off tells nobody apart: everybody stands in the middle", () => {
  for (const {percentile} of realTies(buildPairValues(places), {})!.places) expect(percentile).toBe(0.5);
});

it("the interval of the median is that of the sign test", () => {
  const percentiles = found.places.map((one) => one.percentile).toSorted((a, b) => a - b);
  const n = percentiles.length;
  const choose = (k: number): number => Array.from({length: k}, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1);
  // The largest k of which the k smallest and the k largest together have less than one chance in twenty.
  let k = 0;
  for (let tail = 0; k < n / 2; k++) {
    tail += choose(k) / 2 ** n;
    if (2 * tail > 0.05) break;
  }
  expect(found.medianInterval).toEqual({low: percentiles[k], high: percentiles[n - 1 - k]});
  expect(found.medianInterval.low).toBeLessThanOrEqual(found.median);
});

it("knows no tie that is a proposal, a made-up case, or with somebody who is occupied", () => {
  const none = {
    ...places,
    links: places.links.map((link) => ({...link, kind: "case" as const, status: "active"}))
  };
  expect(realTies(buildPairValues(none), {size: 1})).toBeNull();
});
