import {describe, expect, it} from "vitest";
import {criterionKeys} from "../../../src/model/match/criteria.js";
import {countyPlaces, placesOfCounties} from "../../../src/model/match/counties.js";
import {explainPair} from "../../../src/model/match/explain.js";
import {applyFilters, defaultFilters} from "../../../src/model/match/filters.js";
import {buildPairValues, type PairValues} from "../../../src/model/match/pair_values.js";
import type {Hromada, Kommune, Link} from "../../../src/model/match/places.js";
import {rankRow, type Ranked} from "../../../src/model/match/rank.js";
import {presets} from "../../../src/model/match/weights.js";

const kommune = (code: string, population: number, more: Partial<Kommune> = {}): Kommune => ({
  code,
  fylkeCode: code.slice(0, 2),
  population,
  areaKm2: 100,
  isRegionalCentre: null,
  isCoastal: false,
  answers: null,
  isWithheld: false,
  ...more
});
const hromada: Hromada = {
  code: "UA01",
  oblastCode: "UA-01",
  population: 300_000,
  areaKm2: 500,
  isRegionalCentre: true,
  isCoastal: null,
  regionType: "safe",
  regionTypeAtAnswer: null,
  capacityOrder: null,
  answers: null,
  isWithheld: false
};
const tie = (norwegianCode: string, ukrainianCode: string, status = "signed"): Link => ({
  norwegianCode,
  ukrainianCode,
  kind: "partnership",
  status,
  isActive: true,
  fundingEndsDate: null,
  source: "https://example.org/",
  evidence: "reported"
});
const kommuner = [
  kommune("0301", 700_000),
  kommune("1101", 200_000, {isCoastal: true}),
  kommune("1102", 100_000),
  kommune("1501", 5_000, {isCoastal: null}),
  kommune("1502", 6_000, {areaKm2: null})
];
interface CountiesRanked {
  readonly pairValues: PairValues;
  readonly rows: readonly Ranked[];
}
const ranked = (links: readonly Link[]): CountiesRanked => {
  const pairValues = buildPairValues(placesOfCounties({kommuner, hromadas: [hromada], links}));
  return {pairValues, rows: rankRow(pairValues, presets.balanced.weights, {side: "hromada", index: 0})};
};
const valueAt = ({pairValues}: CountiesRanked, key: (typeof criterionKeys)[number], at: number): number =>
  pairValues.values[criterionKeys.indexOf(key)]![at]!;

describe("counties beside a hromada", () => {
  it("have the inhabitants and the area of their kommuner, a coast where one has it, and no answers", () => {
    expect(countyPlaces(kommuner)).toMatchObject([
      {code: "11", population: 300_000, areaKm2: 200, isCoastal: true, answers: null},
      {code: "15", population: 11_000, areaKm2: null, isCoastal: null, answers: null}
    ]);
  });

  it("leave out Oslo, which is ranked as a kommune", () => {
    expect(countyPlaces(kommuner).map(({code}) => code)).not.toContain("03");
  });

  it("stand the higher the nearer they are in size, everything else alike", () => {
    const all = ranked([]);
    expect(all.rows.map(({code}) => code)).toEqual(["11", "15"]);
    expect(valueAt(all, "size", 0)).toBe(1000);
  });

  it("count a tie with the hromada and one with its oblast, each once, and a kommune's tie not at all", () => {
    const none = valueAt(ranked([]), "ties", 0);
    const own = valueAt(ranked([tie("11", "UA01")]), "ties", 0);
    const oblast = valueAt(ranked([tie("11", "UA-01")]), "ties", 0);
    const both = valueAt(ranked([tie("11", "UA01"), tie("11", "UA-01")]), "ties", 0);
    expect(own).toBe(oblast);
    expect([own - none, both - none]).toEqual([125, 250]);
    expect(valueAt(ranked([tie("1101", "UA01")]), "ties", 0)).toBe(none);
  });

  it("say what no form has told of them as unknown", () => {
    const {pairValues} = ranked([]);
    const isUnknown = (key: (typeof criterionKeys)[number]): boolean =>
      (pairValues.unknown[0]! & (1 << criterionKeys.indexOf(key))) !== 0;
    expect(criterionKeys.filter(isUnknown)).toEqual(
      expect.arrayContaining(["acute_needs", "lasting_needs", "democracy", "learning", "region_type", "readiness"])
    );
    expect(isUnknown("size")).toBe(false);
  });

  it("are taken away by no filter about answers, on either side: nobody asks them", () => {
    const {pairValues} = ranked([]);
    const asked = buildPairValues({kommuner, hromadas: [hromada], links: []});
    const filters = {...defaultFilters, answered: true, common_language: true};
    expect(applyFilters(asked, filters, "hromada", 0).left).toBe(0);
    expect(applyFilters(pairValues, filters, "hromada", 0).left).toBe(2);
    // A hromada is asked: one that has not answered falls away for a county as for a kommune.
    expect(applyFilters(pairValues, filters, "kommune", 0).left).toBe(0);
    expect(applyFilters(pairValues, {...filters, answered: false}, "kommune", 0).left).toBe(1);
  });

  it("are explained without asking for a form that none of them gets", () => {
    const {missing, parts} = explainPair(ranked([]).pairValues, presets.balanced.weights, 0, 0);
    const keys = missing.map(({key}) => key);
    expect(keys).toContain("county_answers");
    for (const key of ["kommune_answers", "kommune_withheld", "kommune_centre"]) expect(keys).not.toContain(key);
    expect(parts.find(({key}) => key === "size")).toMatchObject({value: 1000, isUnknown: false});
  });
});
