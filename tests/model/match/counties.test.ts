import {describe, expect, it} from "vitest";
import {criterionKeys} from "../../../src/model/match/criteria.js";
import {countyPlaces, rankCounties} from "../../../src/model/match/counties.js";
import type {Hromada, Kommune, Link} from "../../../src/model/match/places.js";
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
const ranked = (links: readonly Link[]): ReturnType<typeof rankCounties> =>
  rankCounties({kommuner, hromadas: [hromada], links}, presets.balanced.weights, hromada.code);
const valueAt = (
  {pairValues}: ReturnType<typeof rankCounties>,
  key: (typeof criterionKeys)[number],
  at: number
): number => pairValues.values[criterionKeys.indexOf(key)]![at]!;

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

  it("of a hromada that nobody knows are refused", () => {
    expect(() => rankCounties({kommuner, hromadas: [], links: []}, presets.balanced.weights, "UA99")).toThrow(
      "unknown hromada: UA99"
    );
  });
});
