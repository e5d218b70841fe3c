import {describe, expect, it} from "vitest";
import {criterionKeys, fullValue, neutralValue, publicPartCount} from "../../../src/model/match/criteria.js";
import {evidenceOf} from "../../../src/model/match/evidence.js";
import {buildPairValues} from "../../../src/model/match/pair_values.js";
import {civicSigns, type Hromada, type Places, type PublicSigns} from "../../../src/model/match/places.js";
import {randomSource, randomWhole} from "../../../src/model/match/random.js";
import {criterionValue} from "../../../src/model/match/values.js";
import {naiveValue} from "./naive.js";
import {randomPlaces} from "./random_places.js";

const areas = ["democracy", "education", "fire_prevention", "primary_health"];

/** Made-up places whose every hromada has made something public, or nothing. */
function withSigns(seed: number, answered = 50): Places {
  const next = randomSource(seed + 31);
  const places = randomPlaces({seed, kommuner: 12, hromadas: 40, links: 10, answered});
  const signs = (): PublicSigns => ({
    projects: areas.filter(() => randomWhole(next, 0, 2) > 0).map((area) => ({area, count: randomWhole(next, 1, 250)})),
    civic: civicSigns.filter(() => randomWhole(next, 0, 1) > 0)
  });
  return {...places, hromadas: places.hromadas.map((place): Hromada => ({...place, publicSigns: signs()}))};
}

const at = (places: Places, key: (typeof criterionKeys)[number], k: number, h: number): number =>
  buildPairValues(places).values[criterionKeys.indexOf(key)]![k * places.hromadas.length + h]!;

describe("what a hromada has made public", () => {
  it("counts by the rule, for all pairs at once and for one, as an oracle of fractions has it", () => {
    let moved = 0;
    for (const seed of [1, 2, 3, 4]) {
      const places = withSigns(seed);
      const {facts, values, unknown} = buildPairValues(places);
      places.kommuner.forEach((kommune, k) =>
        places.hromadas.forEach((hromada, h) => {
          for (const [number, key] of criterionKeys.entries()) {
            const value = naiveValue(key, places, kommune, hromada);
            const cell = k * places.hromadas.length + h;
            const said = `${key} of ${kommune.code} and ${hromada.code}, seed ${seed}`;
            expect(values[number]![cell], said).toBe(value ?? neutralValue);
            expect((unknown[cell]! & (1 << number)) !== 0, said).toBe(value === null);
            expect(criterionValue(key, facts, facts.kommuner[k]!, facts.hromadas[h]!), said).toBe(value ?? -1);
            if (key === "lasting_needs" && hromada.answers === null && value !== null) moved++;
          }
        })
      );
    }
    expect(moved).toBeGreaterThan(100);
  });

  it("moves a criterion at most half as far from unknown as an answer could", () => {
    const places = withSigns(5, 40);
    const {values, hromadaCount} = buildPairValues(places);
    const most = (fullValue - neutralValue) / publicPartCount;
    for (const key of ["lasting_needs", "democracy"] as const)
      values[criterionKeys.indexOf(key)]!.forEach((value, cell) => {
        if (places.hromadas[cell % hromadaCount]!.answers === null)
          expect(Math.abs(value - neutralValue)).toBeLessThanOrEqual(most);
      });
  });

  it("changes nothing where the hromada has answered, and nothing where it is withheld", () => {
    for (const answered of [100, 0]) {
      const places = withSigns(6, answered);
      const withheld = {...places, hromadas: places.hromadas.map((place) => ({...place, isWithheld: answered === 0}))};
      const bare = {
        ...withheld,
        hromadas: withheld.hromadas.map(({publicSigns: _, ...place}): Hromada => place)
      };
      expect(buildPairValues(withheld).values).toEqual(buildPairValues(bare).values);
      const facts = buildPairValues(withheld).facts;
      const kinds = facts.hromadas.flatMap((h) =>
        criterionKeys.flatMap((key) => evidenceOf(key, facts, facts.kommuner[0]!, h).map(({kind}) => kind))
      );
      expect(kinds.length).toBeGreaterThan(0);
      expect(kinds.filter((kind) => kind === "projects" || kind === "civic")).toEqual([]);
    }
  });

  it("stands under its own name in the evidence, with the competence that meets it, and is no need", () => {
    const places = withSigns(7, 50);
    const {facts} = buildPairValues(places);
    const k = facts.kommuner.find(({isAnswered}) => isAnswered)!;
    const h = facts.hromadas.find(({projects, civicCount}) => projects.length > 1 && civicCount > 0)!;
    const evidence = evidenceOf("lasting_needs", facts, k, h);
    expect(evidence.map(({kind}) => kind)).toEqual([...h.projects.map(() => "projects"), "capacity"]);
    expect(evidence[0]).toMatchObject({
      area: h.place.publicSigns!.projects[0]!.area,
      count: h.place.publicSigns!.projects[0]!.count
    });
    expect(evidenceOf("democracy", facts, k, h)).toEqual(
      h.place.publicSigns!.civic.map((sign) => ({kind: "civic", sign}))
    );
  });

  it("lifts democracy by a twelfth for each sign, and no list that lacks a hromada counts against it", () => {
    const places = withSigns(8, 50);
    const k = places.kommuner.findIndex(({answers}) => answers !== null);
    const h = places.hromadas.findIndex(({answers, isWithheld}) => answers === null && !isWithheld);
    const said = [[], civicSigns.slice(0, 1), civicSigns.slice(0, 2), civicSigns].map((civic) =>
      at(
        {...places, hromadas: places.hromadas.with(h, {...places.hromadas[h]!, publicSigns: {projects: [], civic}})},
        "democracy",
        k,
        h
      )
    );
    expect(said).toEqual([500, 583, 667, 750]);
  });
});
