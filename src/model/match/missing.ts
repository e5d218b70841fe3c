// What is not known of a pair: what would sharpen the match, and who could tell.
import type {Text} from "../locale.js";
import type {CriterionKey} from "./criteria.js";
import {unknown, type Facts, type HromadaFacts, type KommuneFacts} from "./facts.js";
import {readinessParts} from "./values.js";

export const missingKeys = [
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

/** What is missing and what would mend it, a sentence each. */
export const missingTexts: Readonly<Record<MissingKey, Text>> = {
  kommune_answers: {
    nb:
      "Kommunen har ikke fylt ut profilen. Be den om det: da blir kompetanse, ønsker, kapasitet " +
      "og områdetyper kjent.",
    en:
      "The kommune has not filled in its profile. Ask it to: competence, wishes, capacity and region types will " +
      "then be known."
  },
  hromada_answers: {
    nb: "Hromadaen har ikke fylt ut behovsskjemaet. Be AUC formidle det: da blir behov, tilbud og språk kjent.",
    en:
      "The hromada has not filled in the needs form. Ask AUC to pass it on: needs, offers and " +
      "languages will then be known."
  },
  kommune_withheld: {
    nb: "Denne utgaven viser ikke svar fra denne kommunen. KS’ interne utgave gjør det, hvis den har svart.",
    en: "This edition shows no answers of this kommune. KS’s internal edition does, if it has answered."
  },
  hromada_withheld: {
    nb:
      "Denne utgaven viser aldri svar fra enkelte hromadaer ved frontlinjen eller i okkuperte områder, enten de " +
      "har svart eller ikke. KS’ interne utgave gjør det.",
    en:
      "This edition never shows answers of single frontline or occupied hromadas, whether they have answered or " +
      "not. KS’s internal edition does."
  },
  competence: {
    nb: "Kommunen har ikke oppgitt kompetanse på alt hromadaen trenger.",
    en: "The kommune has not stated its competence in all that the hromada needs."
  },
  wishes: {
    nb: "Kommunen har ikke sagt hva den ønsker å lære.",
    en: "The kommune has not said what it wishes to learn."
  },
  needs: {nb: "Hromadaen har svart uten å nevne noe behov.", en: "The hromada has answered without naming any need."},
  offers: {
    nb: "Hromadaen har ikke sagt hva den kan dele erfaring med.",
    en: "The hromada has not said in what it can share experience."
  },
  kommune_languages: {
    nb: "Kommunen har ikke oppgitt arbeidsspråk.",
    en: "The kommune has not stated its working languages."
  },
  hromada_languages: {
    nb: "Hromadaen har ikke oppgitt arbeidsspråk.",
    en: "The hromada has not stated its working languages."
  },
  funding: {
    nb: "Ingen finansiering er kjent for dette paret. Avklar hvem som betaler, før noe loves.",
    en: "No funding is known for this pair. Settle who pays before anything is promised."
  },
  kommune_area: {
    nb: "Kommunens areal mangler, så bosettingen er ukjent.",
    en: "The area of the kommune is missing, so its settlement is unknown."
  },
  hromada_area: {
    nb: "Hromadaens areal mangler i kilden, så bosettingen er ukjent.",
    en: "The area of the hromada is missing in the source, so its settlement is unknown."
  },
  kommune_centre: {
    nb: "Det er ikke kjent om kommunen er regionsenter.",
    en: "Whether the kommune is a regional centre is not known."
  },
  hromada_centre: {
    nb: "Det er ikke kjent om hromadaen er regionsenter.",
    en: "Whether the hromada is a regional centre is not known."
  },
  kommune_coast: {
    nb: "Det er ikke kjent om kommunen ligger ved kysten.",
    en: "Whether the kommune lies on the coast is not known."
  },
  hromada_coast: {
    nb: "Det er ikke kjent om hromadaen ligger ved kysten.",
    en: "Whether the hromada lies on the coast is not known."
  },
  population: {nb: "Et folketall mangler.", en: "A population is missing."},
  financial_capacity: {
    nb: "Hromadaens finansielle evne er ikke vurdert i kilden.",
    en: "The financial capacity of the hromada is not assessed in the source."
  },
  other_traits: {
    nb: "Universitet, landbruk, industri og fjell er ikke med: ingen kilde for begge land ligger i verktøyet.",
    en: "University, agriculture, industry and mountains are left out: no source for both countries is in the tool."
  }
};

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
  add(!kommune && !k.place.isWithheld, "kommune_answers", byKommune);
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
  add(readinessParts(facts, k, h).funding === 100, "funding", ["readiness"]);
  add(k.density === unknown, "kommune_area", ["profile"]);
  add(h.density === unknown, "hromada_area", ["profile"]);
  add(k.isCentre === unknown, "kommune_centre", ["profile"]);
  add(h.isCentre === unknown, "hromada_centre", ["profile"]);
  add(k.isCoastal === unknown, "kommune_coast", ["profile"]);
  add(h.isCoastal === unknown, "hromada_coast", ["profile"]);
  add(k.milliLog === unknown || h.milliLog === unknown, "population", ["size", "left_out"]);
  add(h.place.capacityOrder === null, "financial_capacity", ["left_out"]);
  add(true, "other_traits", ["profile"]);
  return found;
}
