import fc from "fast-check";
import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {type CriterionKey, criterionKeys} from "../../../src/model/match/criteria.js";
import {capacityOf, inOrder} from "../../../src/model/match/facts.js";
import {buildPairValues, pairValuesAsNeeded, type PairValues} from "../../../src/model/match/pair_values.js";
import type {Hromada, Kommune} from "../../../src/model/match/places.js";
import {randomSource, randomWhole} from "../../../src/model/match/random.js";
import {pairAt, rowSums} from "../../../src/model/match/rank.js";
import {presets} from "../../../src/model/match/weights.js";
import {fingerprintOf} from "../../../src/model/match/shortlist.js";
import {criterionValue} from "../../../src/model/match/values.js";
import {naiveValue} from "./naive.js";
import {randomPlaces} from "./random_places.js";

/** The value of a criterion for a pair, 0…1000. */
function valueAt({values, hromadaCount}: PairValues, criterion: CriterionKey, k: number, h: number): number {
  return values[criterionKeys.indexOf(criterion)]![k * hromadaCount + h]!;
}

/** Whether a criterion is unknown for a pair. */
function isUnknownAt(
  {unknown: masks, hromadaCount}: PairValues,
  criterion: CriterionKey,
  k: number,
  h: number
): boolean {
  return (masks[k * hromadaCount + h]! & (1 << criterionKeys.indexOf(criterion))) !== 0;
}

describe("pair values", () => {
  it("hold for every pair what the rules say, by an oracle that works on plain objects with fractions", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const places = randomPlaces({seed, kommuner: 15, hromadas: 40, links: 25});
      const pairValues = buildPairValues(places);
      places.kommuner.forEach((kommune, k) =>
        places.hromadas.forEach((hromada, h) => {
          for (const key of criterionKeys) {
            const value = naiveValue(key, places, kommune, hromada);
            const said = `${key} of ${kommune.code} and ${hromada.code}, seed ${seed}`;
            expect(valueAt(pairValues, key, k, h), said).toBe(value ?? 500);
            expect(isUnknownAt(pairValues, key, k, h), said).toBe(value === null);
            expect(
              criterionValue(key, pairValues.facts, pairValues.facts.kommuner[k]!, pairValues.facts.hromadas[h]!),
              said
            ).toBe(value ?? -1);
          }
        })
      );
    }
  });

  it("are the same where they are worked out list by list, on both sides and in any order", () => {
    for (const seed of [1, 2, 3]) {
      const places = randomPlaces({seed, kommuner: 15, hromadas: 40, links: 25});
      const [all, needed] = [buildPairValues(places), pairValuesAsNeeded(places)];
      const lists = [
        ["kommune", 3],
        ["hromada", 7],
        ["hromada", 39],
        ["kommune", 14],
        ["kommune", 3]
      ] as const;
      for (const [side, index] of lists) {
        const {weights} = presets.balanced;
        expect(rowSums(needed, weights, side, index)).toEqual(rowSums(all, weights, side, index));
        const count = side === "kommune" ? 40 : 15;
        for (let i = 0; i < count; i++) {
          const at = pairAt(needed, side, index, i);
          expect(needed.unknown[at]).toBe(all.unknown[at]);
          expect(needed.values.map((plane) => plane[at])).toEqual(all.values.map((plane) => plane[at]));
        }
      }
      expect(needed.values[0]![5 * 40 + 5]).toBe(0);
      expect(fingerprintOf(needed)).toBe(fingerprintOf(all));
    }
  });

  it(
    "reach both known and unknown values of every criterion that can be unknown, so that the oracle " +
      "has something to find",
    () => {
      const pairValues = buildPairValues(randomPlaces({kommuner: 40, hromadas: 80, links: 30}));
      for (const key of criterionKeys) {
        const number = criterionKeys.indexOf(key);
        const unknown = pairValues.unknown.reduce((sum, mask) => sum + ((mask >> number) & 1), 0);
        expect(new Set(pairValues.values[number]).size, key).toBeGreaterThan(1);
        if (key !== "left_out") expect(unknown, key).toBeGreaterThan(0);
        expect(unknown, key).toBeLessThan(pairValues.unknown.length);
      }
    }
  );

  it("are whole numbers from 0 to 1000, and 500 where unknown", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 10_000}), fc.integer({min: 0, max: 100}), (seed, answered) => {
        const pairValues = buildPairValues(randomPlaces({seed, answered}));
        pairValues.values.forEach((plane, number) => {
          expect(plane.every((value) => Number.isInteger(value) && value >= 0 && value <= 1000)).toBe(true);
          expect(plane.every((value, at) => (pairValues.unknown[at]! & (1 << number)) === 0 || value === 500)).toBe(
            true
          );
        });
      }),
      {numRuns: 40, seed: 4}
    );
  });

  it("do not depend on the order of rows, of needs, of wishes or of links", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 10_000}), (seed) => {
        const places = randomPlaces({seed});
        const turned = {
          kommuner: places.kommuner.toReversed().map((k) => ({
            ...k,
            answers: k.answers && {
              ...k.answers,
              wishes: k.answers.wishes.toReversed(),
              competence: new Map([...k.answers.competence].toReversed())
            }
          })),
          hromadas: places.hromadas.toReversed().map((h) => ({
            ...h,
            answers: h.answers && {
              ...h.answers,
              needs: h.answers.needs.toReversed(),
              offers: h.answers.offers.toReversed()
            }
          })),
          links: places.links.toReversed()
        };
        const [one, other] = [buildPairValues(places), buildPairValues(inOrder(turned))];
        expect(other.values).toEqual(one.values);
        expect(other.unknown).toEqual(one.unknown);
      }),
      {numRuns: 20, seed: 4}
    );
  });

  it("know nothing of answers where nobody has answered, and still all that public figures tell", () => {
    const pairValues = buildPairValues(randomPlaces({answered: 0, links: 0}));
    const known = criterionKeys.filter((key) => !isUnknownAt(pairValues, key, 0, 0));
    expect(known).toEqual(expect.arrayContaining(["size", "left_out"]));
    for (const key of ["acute_needs", "lasting_needs", "democracy", "learning", "ties", "readiness"] as const)
      expect(isUnknownAt(pairValues, key, 0, 0), key).toBe(true);
  });

  it("name the place whose code is out of order, stands twice, or whose answer is outside its range", () => {
    const places = randomPlaces({kommuner: 3, hromadas: 3, answered: 100});
    expect(() => buildPairValues({...places, kommuner: places.kommuner.toReversed()})).toThrow(
      "kommune 1102 stands after 1103: order the places by code"
    );
    expect(() => buildPairValues({...places, hromadas: [places.hromadas[0]!, places.hromadas[0]!]})).toThrow(
      "hromada UA00000000000000001 stands twice"
    );
    const odd = {
      ...places.kommuner[0]!,
      answers: {...places.kommuner[0]!.answers!, competence: new Map([["democracy", 4]])}
    };
    expect(() => buildPairValues({...places, kommuner: [odd]})).toThrow(
      "competence of 1101 is 4, not a whole number from 0 to 3"
    );
  });

  it("may be empty", () => {
    const pairValues = buildPairValues({kommuner: [], hromadas: [], links: []});
    expect([pairValues.kommuneCount, pairValues.hromadaCount, pairValues.unknown.length]).toEqual([0, 0, 0]);
  });
});

describe("the two directions", () => {
  it("mirror each other: with all that the two say exchanged, what is common to both is worth the same", () => {
    const next = randomSource(6);
    const areas = ["culture_sport", "democracy", "education", "good_governance", "anticorruption_rights"];
    const some = (): string[] =>
      [areas[randomWhole(next, 0, 4)]!, ...areas.filter(() => randomWhole(next, 0, 1) === 1)].filter(
        (area, i, all) => all.indexOf(area) === i
      );
    const languages = (): string[] => ["en", "nb", "uk"].filter(() => randomWhole(next, 0, 1) === 1);
    const horizons = ["short", "long", "both"] as const;
    // Where competence is all or nothing, "needs and competence" and "wishes and offers" are the same question, asked
    // from either side.
    const sides = Array.from({length: 16}, () => ({
      wanted: some(),
      given: some(),
      languages: languages(),
      hasResponsible: randomWhole(next, 0, 1) === 1,
      horizon: horizons[randomWhole(next, 0, 2)]!
    }));
    const base = randomPlaces({seed: 6, kommuner: 8, hromadas: 8, links: 0, answered: 100});
    type Said = (typeof sides)[number];
    const asKommune = (said: Said, i: number, place: Kommune | Hromada): Kommune => ({
      ...base.kommuner[i]!,
      population: place.population,
      areaKm2: place.areaKm2,
      isCoastal: place.isCoastal,
      isRegionalCentre: place.isRegionalCentre,
      answers: {
        ...base.kommuner[i]!.answers!,
        ...said,
        wishes: said.wanted,
        competence: new Map(areas.map((area) => [area, said.given.includes(area) ? 3 : 0]))
      }
    });
    const asHromada = (said: Said, i: number, place: Kommune | Hromada): Hromada => ({
      ...base.hromadas[i]!,
      population: place.population,
      areaKm2: place.areaKm2,
      isCoastal: place.isCoastal,
      isRegionalCentre: place.isRegionalCentre,
      answers: {
        ...base.hromadas[i]!.answers!,
        ...said,
        offers: said.given,
        needs: said.wanted.map((area, n) => ({area, priority: n + 1, horizon: "long"}))
      }
    });
    const [north, south] = [sides.slice(0, 8), sides.slice(8)];
    const pairValues = buildPairValues({
      kommuner: north.map((said, i) => asKommune(said, i, base.kommuner[i]!)),
      hromadas: south.map((said, i) => asHromada(said, i, base.hromadas[i]!)),
      links: []
    });
    const mirrored = buildPairValues({
      kommuner: south.map((said, i) => asKommune(said, i, base.hromadas[i]!)),
      hromadas: north.map((said, i) => asHromada(said, i, base.kommuner[i]!)),
      links: []
    });
    for (const key of ["democracy", "readiness", "size", "profile"] as const) {
      const seen = new Set<number>();
      for (let a = 0; a < 8; a++) {
        for (let b = 0; b < 8; b++) {
          expect(valueAt(mirrored, key, b, a), key).toBe(valueAt(pairValues, key, a, b));
          seen.add(valueAt(pairValues, key, a, b));
        }
      }
      expect(seen.size, key).toBeGreaterThan(2);
    }
  });
});

describe("the parts of the rules", () => {
  it("round a likeness alike on every machine: no two municipalities of the data are near a half", () => {
    const populations = (file: string, column: string): number[] => {
      const [head, ...rows] = readFileSync(file, "utf8").trim().split("\n");
      const at = head!.split(",").indexOf(column);
      return [...new Set(rows.map((row) => Number(row.split(",")[at])))];
    };
    const ours = populations("data/kommuner.csv", "population").map(Math.log10);
    const theirs = populations("data/hromadas.csv", "population_2022").map(Math.log10);
    expect([ours.length > 300, theirs.length > 1_300]).toEqual([true, true]);
    let nearest = 1;
    for (const one of ours)
      for (const other of theirs) {
        const thousandths = 1000 * (1 - Math.abs(one - other));
        nearest = Math.min(nearest, Math.abs(thousandths - Math.floor(thousandths) - 0.5));
      }
    expect(nearest).toBeGreaterThan(1e-9);
  });

  it("take the scarcer of people and hours as the capacity, whole", () => {
    expect([capacityOf(3, 20), capacityOf(9, 10), capacityOf(1, 400), capacityOf(0, 20)]).toEqual([60, 30, 20, 0]);
    expect(capacityOf(2, 19)).toBe(40);
  });
});
