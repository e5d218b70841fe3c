import type {
  HromadaAnswers,
  Kommune,
  KommuneAnswers,
  Hromada,
  Horizon,
  Link,
  Places
} from "../../../src/model/match/places.js";
import {randomSource, randomWhole} from "../../../src/model/match/random.js";
import {regionTypes} from "../../../src/model/region_type.js";

const areas = [
  "administrative_services",
  "anticorruption_rights",
  "children_youth",
  "crisis_preparedness",
  "culture_sport",
  "democracy",
  "education",
  "equipment",
  "good_governance",
  "housing_utilities",
  "primary_health",
  "public_safety",
  "social_assistance",
  "urban_development",
  "winter_clothing"
];
const horizons: readonly (Horizon | "both")[] = ["short", "long", "both"];

/**
 * Made-up places with every kind of gap: not answered, withheld, half answered, population or area missing. The same
 * seed gives the same places; each side has its own stream, so that more kommuner do not change the hromadas.
 * @param answered share of places that have answered, percent
 */
export function randomPlaces({
  seed = 1,
  kommuner = 12,
  hromadas = 30,
  answered = 70,
  links = 8
}: {seed?: number; kommuner?: number; hromadas?: number; answered?: number; links?: number} = {}): Places {
  const [north, south, joined] = [randomSource(seed), randomSource(seed + 7919), randomSource(seed + 104729)];
  const places = {
    kommuner: Array.from({length: kommuner}, (_, i) => kommune(north, i, answered)),
    hromadas: Array.from({length: hromadas}, (_, i) => hromada(south, i, answered))
  };
  const pick = <T>(list: readonly T[]): T => list[randomWhole(joined, 0, list.length - 1)]!;
  return {
    ...places,
    links: Array.from({length: links}, (): Link => {
      const [k, h, kind] = [pick(places.kommuner), pick(places.hromadas), pick(["partnership", "case"] as const)];
      const status = pick(
        kind === "case"
          ? ["interest", "proposed", "digital_meeting", "agreement", "funded", "active", "dormant", "ended"]
          : ["active", "signed", "listed", "talks", "proposed"]
      );
      return {
        norwegianCode: randomWhole(joined, 0, 3) === 0 ? k.fylkeCode : k.code,
        ukrainianCode: randomWhole(joined, 0, 3) === 0 ? h.oblastCode : h.code,
        kind,
        status,
        isActive: !["dormant", "ended"].includes(status),
        fundingEndsDate: randomWhole(joined, 0, 3) === 0 ? "2027-12-31" : null,
        source: "made up",
        evidence: "illustrative"
      };
    })
  };
}

type Source = () => number;
const chance = (next: Source, percent: number): boolean => randomWhole(next, 1, 100) <= percent;
const some = (next: Source, percent: number): string[] => areas.filter(() => chance(next, percent));
const trait = (next: Source): boolean | null => (chance(next, 15) ? null : chance(next, 30));
const languages = (next: Source, own: string): string[] => [own, "en", "pl", "de"].filter(() => chance(next, 55));

/** Skewed like real populations: many small, few large. */
const population = (next: Source): number =>
  chance(next, 2) ? 0 : 200 + randomWhole(next, 0, 10 ** randomWhole(next, 3, 5));
const areaKm2 = (next: Source): number | null => (chance(next, 8) ? null : randomWhole(next, 20, 4000) / 4);

function kommune(next: Source, i: number, answered: number): Kommune {
  const competence = new Map(areas.filter(() => chance(next, 85)).map((area) => [area, randomWhole(next, 0, 3)]));
  const answers: KommuneAnswers = {
    competence,
    wishes: chance(next, 10) ? [] : some(next, 30),
    hoursPerMonth: randomWhole(next, 0, 60),
    people: randomWhole(next, 0, 6),
    languages: languages(next, "nb"),
    accepts: {safe: chance(next, 95), near_front: chance(next, 50), frontline: chance(next, 25)},
    horizon: horizons[randomWhole(next, 0, 2)]!,
    hasResponsible: chance(next, 50),
    hasCivilSocietyTies: chance(next, 40),
    hasEarlierCooperation: chance(next, 20),
    date: "2026-08-20",
    evidence: "illustrative"
  };
  const isAnswered = chance(next, answered);
  return {
    code: String(1101 + i),
    fylkeCode: String(11 + (i % 5)),
    population: population(next),
    areaKm2: areaKm2(next),
    isRegionalCentre: trait(next),
    isCoastal: trait(next),
    answers: isAnswered ? answers : null,
    isWithheld: !isAnswered && chance(next, 10)
  };
}

function hromada(next: Source, i: number, answered: number): Hromada {
  const wanted = areas
    .map((area) => ({area, order: next()}))
    .sort((a, b) => a.order - b.order)
    .slice(0, randomWhole(next, 0, 5));
  const onlyLong = chance(next, 20);
  const answers: HromadaAnswers = {
    needs: wanted.map(({area}, n) => ({
      area,
      priority: n + 1,
      horizon: onlyLong || chance(next, 50) ? "long" : "short"
    })),
    offers: chance(next, 10) ? [] : some(next, 30),
    languages: languages(next, "uk"),
    hasResponsible: chance(next, 60),
    wantsPartner: chance(next, 85),
    horizon: horizons[randomWhole(next, 0, 2)]!,
    date: "2026-09-01",
    evidence: "illustrative"
  };
  const isAnswered = chance(next, answered);
  const regionType = regionTypes[Math.max(0, randomWhole(next, -3, 3))]!;
  return {
    code: `UA${String(i + 1).padStart(17, "0")}`,
    oblastCode: `UA-${String(1 + (i % 6)).padStart(2, "0")}`,
    population: population(next),
    areaKm2: areaKm2(next),
    isRegionalCentre: trait(next),
    isCoastal: trait(next),
    regionType,
    regionTypeAtAnswer: isAnswered ? (chance(next, 10) ? "safe" : regionType) : null,
    capacityOrder: chance(next, 15) ? null : randomWhole(next, 1, 5),
    answers: isAnswered ? answers : null,
    isWithheld: !isAnswered && chance(next, 10)
  };
}
