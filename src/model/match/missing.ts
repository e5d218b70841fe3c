// What is not known of a pair: what would sharpen the match, and who could tell.
import type {CriterionKey} from "./criteria.js";
import {unknown, type Facts, type HromadaFacts, type KommuneFacts} from "./facts.js";
import {readinessPart, readinessParts} from "./values.js";

export const missingKeys = [
  "county_answers",
  "kommune_answers",
  "hromada_answers",
  "kommune_withheld",
  "hromada_withheld",
  "competence",
  "wishes",
  "needs",
  "offers",
  "kommune_languages",
  "hromada_languages",
  "funding",
  "kommune_area",
  "hromada_area",
  "kommune_centre",
  "hromada_centre",
  "kommune_coast",
  "hromada_coast",
  "population",
  "financial_capacity",
  "other_traits"
] as const;
export type MissingKey = (typeof missingKeys)[number];

export interface Missing {
  readonly key: MissingKey;
  /** The criteria that would be known better. */
  readonly criteria: readonly CriterionKey[];
  /** Areas it is about, by code; none where it is about no area. */
  readonly areas: readonly string[];
}

/** What is not known, in the order of `missingKeys`. */
export function missingOf(facts: Facts, k: KommuneFacts, h: HromadaFacts): Missing[] {
  const found: Missing[] = [];
  const add = (is: boolean, key: MissingKey, criteria: readonly CriterionKey[], areas: readonly string[] = []): void =>
    void (is && found.push({key, criteria, areas}));
  const [kommune, hromada] = [k.place.answers, h.place.answers];
  const byKommune: CriterionKey[] = [
    "acute_needs",
    "lasting_needs",
    "democracy",
    "learning",
    "region_type",
    "ties",
    "readiness"
  ];
  const byHromada: CriterionKey[] = ["acute_needs", "lasting_needs", "democracy", "learning", "readiness"];
  add(!k.isAsked, "county_answers", byKommune);
  add(k.isAsked && !kommune && !k.place.isWithheld, "kommune_answers", byKommune);
  add(!hromada && !h.place.isWithheld, "hromada_answers", byHromada);
  add(!kommune && k.place.isWithheld, "kommune_withheld", byKommune);
  add(!hromada && h.place.isWithheld, "hromada_withheld", byHromada);
  const unstated = kommune
    ? h.needs
        .filter(({area}) => k.levels[area] === unknown)
        .map(({area}) => facts.areas[area]!)
        .sort()
    : [];
  add(unstated.length > 0, "competence", ["acute_needs", "lasting_needs", "democracy"], unstated);
  add(kommune !== null && k.wishCount === 0, "wishes", ["democracy", "learning"]);
  add(hromada !== null && h.needs.length === 0, "needs", ["acute_needs", "lasting_needs"]);
  add(hromada !== null && h.offerCount === 0, "offers", ["democracy", "learning"]);
  add(kommune !== null && k.languages === 0, "kommune_languages", ["readiness"]);
  add(hromada !== null && h.languages === 0, "hromada_languages", ["readiness"]);
  add(readinessParts(facts, k, h).funding < readinessPart, "funding", ["readiness"]);
  add(k.density === unknown, "kommune_area", ["profile"]);
  add(h.density === unknown, "hromada_area", ["profile"]);
  // A county is no centre of anything, and nobody could tell.
  add(k.isAsked && k.isCentre === unknown, "kommune_centre", ["profile"]);
  add(h.isCentre === unknown, "hromada_centre", ["profile"]);
  add(k.isCoastal === unknown, "kommune_coast", ["profile"]);
  add(h.isCoastal === unknown, "hromada_coast", ["profile"]);
  add(k.log === unknown || h.log === unknown, "population", ["size", "left_out"]);
  add(h.place.capacityOrder === null, "financial_capacity", ["left_out"]);
  add(true, "other_traits", ["profile"]);
  return found;
}
