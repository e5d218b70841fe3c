import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {placesOfCounties} from "../../../src/model/match/counties.js";
import {explainPair} from "../../../src/model/match/explain.js";
import {lessonCodes} from "../../../src/model/match/lessons.js";
import {missingKeys} from "../../../src/model/match/missing.js";
import type {Hromada, Kommune, Places} from "../../../src/model/match/places.js";
import {buildPairValues, type PairValues} from "../../../src/model/match/pair_values.js";
import {rankRow} from "../../../src/model/match/rank.js";
import {presets} from "../../../src/model/match/weights.js";
import {lessonReason} from "../../../src/pairing/explain_text.js";
import {locales} from "../../../src/words/locales.js";
import {randomPlaces} from "./random_places.js";

const balanced = presets.balanced.weights;

/** A pair that can be worked out by hand: every figure of the golden explanation follows from these lines. */
const kommune: Kommune = {
  code: "1149",
  fylkeCode: "11",
  population: 10_000,
  areaKm2: 500,
  isRegionalCentre: null,
  isCoastal: true,
  isWithheld: false,
  answers: {
    competence: new Map([
      ["equipment", 3],
      ["democracy", 2],
      ["education", 0]
    ]),
    wishes: ["public_safety", "democracy"],
    hoursPerMonth: 10,
    people: 3,
    languages: ["nb", "en"],
    accepts: {safe: true, near_front: true, frontline: false},
    horizon: "both",
    hasResponsible: true,
    hasCivilSocietyTies: true,
    hasEarlierCooperation: false,
    date: "2026-08-20",
    evidence: "illustrative"
  }
};
const hromada: Hromada = {
  code: "UA51120030000075494",
  oblastCode: "UA-51",
  population: 20_000,
  areaKm2: 1000,
  isRegionalCentre: false,
  isCoastal: false,
  regionType: "near_front",
  regionTypeAtAnswer: "safe",
  capacityOrder: 2,
  isWithheld: false,
  answers: {
    needs: [
      {area: "equipment", priority: 1, horizon: "short"},
      {area: "primary_health", priority: 2, horizon: "short"},
      {area: "democracy", priority: 3, horizon: "long"},
      {area: "education", priority: 4, horizon: "long"}
    ],
    offers: ["public_safety"],
    languages: ["uk", "en"],
    hasResponsible: false,
    wantsPartner: true,
    horizon: "long",
    date: "2026-09-01",
    evidence: "illustrative"
  }
};
const pair: Places = {
  kommuner: [kommune],
  hromadas: [hromada],
  links: [
    {
      norwegianCode: "11",
      ukrainianCode: "UA-51",
      kind: "partnership",
      status: "signed",
      isActive: true,
      fundingEndsDate: "2027-06-30",
      source: "example.org",
      evidence: "reported"
    }
  ]
};

describe("an explanation", () => {
  it("has the values that the rules give when worked out by hand", () => {
    const {parts} = explainPair(buildPairValues(pair), balanced, 0, 0);
    // Acute: (5·3/3·0.5 + 4·0.5) / 9 = 4.5 / 9. Lasting: (3·2/3·0.5 + 0) / 5 = 1 / 5. Democracy: ½·2/3 + ½·0/1.
    // Learning: 1 of 2.
    // Size: 1 − log10 2. Profile: density of 20 and of 20 agree, coast differs. Ties: regions and civil society.
    // Readiness: 100 + 0 + 100 + 100 + 200 + 200 + 100. Left out: 200 + 200 + 150 + small 200·(4.69897 −
    // 4.30103) + 200·(4.69897 − 4), which is 769.4.
    expect(Object.fromEntries(parts.map(({key, value}) => [key, value]))).toEqual({
      acute_needs: 500,
      lasting_needs: 200,
      democracy: 333,
      learning: 500,
      size: 699,
      profile: 500,
      region_type: 1000,
      ties: 500,
      readiness: 800,
      left_out: 769
    });
    expect(parts.some(({isUnknown}) => isUnknown)).toBe(false);
  });

  it("is the golden one, whole", async () => {
    await expect(golden(buildPairValues(pair))).toMatchFileSnapshot("../../golden/explanation.json");
  });

  it("of a pair of which little is known is the golden one too", async () => {
    const silent: Places = {
      kommuner: [{...kommune, answers: null}],
      links: [],
      hromadas: [
        {
          ...hromada,
          regionType: "frontline",
          regionTypeAtAnswer: null,
          answers: null,
          isWithheld: true,
          areaKm2: null,
          capacityOrder: null
        }
      ]
    };
    await expect(golden(buildPairValues(silent))).toMatchFileSnapshot("../../golden/explanation_withheld.json");
  });

  it("adds up: the parts to the sum, and the sum to the one that ranked the pair", () => {
    for (const seed of [1, 2, 3]) {
      const pairValues = buildPairValues(randomPlaces({seed}));
      for (let k = 0; k < 12; k++) {
        for (const {index, sum} of rankRow(pairValues, balanced, {side: "kommune", index: k, limit: 30})) {
          const explained = explainPair(pairValues, balanced, k, index);
          expect(explained.sum).toBe(sum);
          expect(explained.parts.reduce((total, {points}) => total + points, 0)).toBe(sum);
          expect(explained.sum).toBeLessThanOrEqual(explained.weightSum * 1000);
          for (const {key, value, evidence} of explained.parts.filter(({isUnknown}) => !isUnknown)) {
            const points = evidence.flatMap((item) => ("of" in item ? [item.points] : []));
            if (points.length > 0) expect(Math.round(points.reduce((total, one) => total + one, 0)), key).toBe(value);
          }
        }
      }
    }
  });

  it("names what is missing wherever a criterion is unknown, and how to mend it", () => {
    const places = randomPlaces({seed: 5, kommuner: 200, hromadas: 60, answered: 50});
    const seen = new Set<string>();
    for (const pairValues of [places, placesOfCounties(places)].map(buildPairValues)) {
      for (let k = 0; k < pairValues.kommuneCount; k++) {
        for (const h of [k % 60, (k + 7) % 60, (k + 29) % 60]) {
          const {parts, missing} = explainPair(pairValues, balanced, k, h);
          missing.forEach(({key}) => seen.add(key));
          expect(
            parts.filter(({key, isUnknown}) => isUnknown && !missing.some(({criteria}) => criteria.includes(key)))
          ).toEqual([]);
        }
      }
    }
    expect(missingKeys.filter((key) => !seen.has(key))).toEqual([]);
  });

  it("says that a public page tells of a lesson where no answer does, and only there", () => {
    const links = pair.links.map((link) => ({
      ...link,
      norwegianCode: kommune.code,
      ukrainianCode: hromada.code,
      knownLessons: ["visits_abroad", "expectations", "areas_defined"]
    }));
    const states = (of: Places) =>
      Object.fromEntries(
        explainPair(buildPairValues(of), balanced, 0, 0).lessons.map(({code, state}) => [code, state])
      );
    const before = states(pair);
    expect(before).toMatchObject({visits_abroad: "unknown", expectations: "unknown", areas_defined: "met"});
    expect(states({...pair, links})).toEqual({
      ...before,
      personal_contacts: "met",
      funding_clear: "met",
      visits_abroad: "told",
      expectations: "told"
    });
  });

  it("speaks of the ten lessons by the codes of their table", () => {
    const rows = readFileSync("data/partnership_lessons.csv", "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(",")));
    expect([...lessonCodes]).toEqual(rows);
  });

  it("refuses a pair that does not exist", () => {
    expect(() => explainPair(buildPairValues(pair), balanced, 0, 1)).toThrow(
      "unknown pair: kommune number 0, hromada number 1"
    );
  });
});

/** A row a line, the pair's own fields left out: they stand above. Lessons carry their reason in every language. */
function golden(pairValues: PairValues): string {
  const {
    kommune: _kommune,
    hromada: _hromada,
    ...rest
  } = explainPair(pairValues, balanced, 0, 0, {listDate: "2022-10-10"});
  const lessons = rest.lessons.map((lesson) => ({
    ...lesson,
    why: Object.fromEntries(locales.map((locale) => [locale, lessonReason(lesson, locale)]))
  }));
  const text = JSON.stringify({...rest, lessons}, null, 1);
  const inner = /\{\n\s+([^{}[\]]+?)\n\s+\}/g;
  return `${text.replace(inner, (_all, inside: string) => `{${inside.replace(/\n\s+/g, " ")}}`)}\n`;
}
