import {describe, expect, it} from "vitest";
import type {Hromada, Kommune} from "../../../src/model/match/places.js";
import {holdBack} from "../../../src/model/plan/hold_back.js";

const kommune = (code: string, competence: Readonly<Record<string, number>> | null): Kommune => ({
  code,
  fylkeCode: "31",
  population: 5000,
  areaKm2: null,
  isRegionalCentre: null,
  isCoastal: null,
  isWithheld: false,
  answers: competence && {
    competence: new Map(Object.entries(competence)),
    wishes: [],
    hoursPerMonth: 20,
    people: 2,
    languages: ["en"],
    accepts: {safe: true, near_front: true, frontline: true},
    horizon: "both",
    hasResponsible: true,
    hasCivilSocietyTies: false,
    hasEarlierCooperation: false,
    date: "2026-05-01",
    evidence: "illustrative"
  }
});

const hromada = (code: string, needs: readonly string[] | null): Hromada => ({
  code,
  oblastCode: "UA-46",
  population: 5000,
  areaKm2: null,
  isRegionalCentre: null,
  isCoastal: null,
  regionType: "safe",
  regionTypeAtAnswer: "safe",
  capacityOrder: null,
  isWithheld: false,
  answers: needs && {
    needs: needs.map((area, index) => ({area, priority: index + 1, horizon: "short"})),
    offers: [],
    languages: ["en"],
    hasResponsible: true,
    wantsPartner: true,
    horizon: "both",
    date: "2026-05-01",
    evidence: "illustrative"
  }
});

const everyPair = (kommuner: number, hromadas: number): Uint8Array => new Uint8Array(kommuner * hromadas).fill(1);

describe("scarce competence", () => {
  const kommuner = [kommune("1", {water: 3, schools: 2}), kommune("2", {water: 1, schools: 3}), kommune("3", null)];
  const hromadas = [
    hromada("A", ["water"]),
    hromada("B", ["water", "schools"]),
    hromada("C", ["schools"]),
    hromada("D", ["roads"]),
    hromada("E", null)
  ];

  it("is kept for hromadas that need it, and the areas and kommuner are named", () => {
    const allowed = everyPair(3, 5);
    expect(holdBack({kommuner, hromadas}, allowed, [1, 1, 1])).toEqual({
      areas: [{area: "water", demand: 2, supply: 1}],
      kommuner: [{code: "1", areas: ["water"]}],
      pairs: 2
    });
    expect([...allowed]).toEqual([1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it("is not scarce any more where there is room for more partners", () => {
    const allowed = everyPair(3, 5);
    expect(holdBack({kommuner, hromadas}, allowed, [2, 2, 1])).toEqual({areas: [], kommuner: [], pairs: 0});
    expect(allowed.every((one) => one === 1)).toBe(true);
  });

  it(
    "leaves what is not known alone: a hromada without answers, a kommune without answers, an " +
      "area nobody is competent in",
    () => {
      const allowed = everyPair(3, 5);
      const {areas} = holdBack({kommuner, hromadas}, allowed, [1, 1, 1]);
      expect(areas.map(({area}) => area)).not.toContain("roads");
      expect([allowed[4], allowed[9]]).toEqual([1, 1]);
      expect([...allowed.slice(10)]).toEqual([1, 1, 1, 1, 1]);
    }
  );

  it("counts only hromadas that somebody may be paired with", () => {
    const allowed = everyPair(3, 5);
    for (const k of [0, 1, 2]) allowed[k * 5] = 0;
    expect(holdBack({kommuner, hromadas}, allowed, [1, 1, 1]).areas).toEqual([]);
  });

  it("refuses lists that do not fit one another", () => {
    expect(() => holdBack({kommuner, hromadas}, everyPair(2, 5), [1, 1, 1])).toThrow(RangeError);
  });
});
