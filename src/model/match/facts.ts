// What the criteria need of each place, as small integers: read once, then only looked up.
import {regionTypes, type RegionType} from "../region_type.js";
import {
  densityLimits,
  fullHours,
  fullPeople,
  fullValue,
  largePopulation,
  lastPriority,
  leftOutPartCount,
  smallPopulation,
  strongestLevel
} from "./criteria.js";
import type {Horizon, Hromada, Kommune, Link, Places, PublicSigns} from "./places.js";

/** A trait or answer that is not known. */
export const unknown = -1;

/** What both sides have in common; `unknown` where a number cannot be told. */
export interface PlaceFacts {
  readonly isAnswered: boolean;
  /** False where no form asks it. */
  readonly isAsked: boolean;
  /** log10 of the population. */
  readonly log: number;
  /** Class of settlement, 0 most sparse. */
  readonly density: number;
  /** 0 no, 1 yes. */
  readonly isCentre: number;
  readonly isCoastal: number;
  /** 0…200, not rounded: the part of `left_out` for a small place. */
  readonly smallPoints: number;
  readonly hasPartner: boolean;
  /** Bits of languages; 0 where none is stated. */
  readonly languages: number;
  /** Bit 1 short, bit 2 long; 0 where not answered. */
  readonly horizons: number;
}

export interface KommuneFacts extends PlaceFacts {
  readonly place: Kommune;
  /** 0…`fullCapacity`, the smaller of people and hours against what counts as full. */
  readonly capacity: number;
  /** Competence 0…3 by number of area, `unknown` where not stated. */
  readonly levels: Int8Array;
  /** 1 at the numbers of the areas it wishes to learn about. */
  readonly wishes: Uint8Array;
  readonly wishCount: number;
  /** Whether it accepts a region type, by its number in `regionTypes`. */
  readonly accepts: readonly boolean[];
}

export interface HromadaFacts extends PlaceFacts {
  readonly place: Hromada;
  /** Number of the area, weight 5 for the most urgent to 1, and horizon. */
  readonly needs: readonly {readonly area: number; readonly weight: number; readonly horizon: Horizon}[];
  /** 1 at the numbers of the areas in which it offers experience. */
  readonly offers: Uint8Array;
  readonly offerCount: number;
  readonly regionNumber: number;
  /** Number of the area and count of projects that it has made public; none where it has answered. */
  readonly projects: readonly {readonly area: number; readonly count: number}[];
  /** How many signs of civic participation public lists have; 0 where it has answered. */
  readonly civicCount: number;
}

export interface Facts {
  readonly kommuner: readonly KommuneFacts[];
  readonly hromadas: readonly HromadaFacts[];
  /** Codes of areas by their number, alphabetical: the number does not depend on the order of rows. */
  readonly areas: readonly string[];
  /**
   * Links that tell of a tie, by what they join: the two themselves, or one of them and the other's region, or the
   * regions.
   */
  readonly links: LinkIndex;
}

interface LinkIndex {
  /** By `norwegianCode ukrainianCode`, in the order of the list. */
  readonly byCodes: ReadonlyMap<string, readonly Link[]>;
}

/** Urgency 1…5 as a weight: the most urgent need counts 5, the fifth 1. */
const needWeight = (priority: number): number => lastPriority + 1 - priority;

const logOf = (population: number): number => (population >= 1 ? Math.log10(population) : unknown);

/** Class of settlement by inhabitants per km², 0…3; `unknown` without an area. */
function densityClass(population: number, areaKm2: number | null): number {
  if (areaKm2 === null || !(areaKm2 > 0) || population < 1) return unknown;
  return densityLimits.filter((limit) => population >= limit * areaKm2).length;
}

/** A capacity that is full, in parts that make both people and hours whole, so that nothing is rounded on the way. */
export const fullCapacity = fullPeople * fullHours;

/** 0…`fullCapacity`: the smaller of people and hours against what counts as full. */
export function capacityOf(people: number, hoursPerMonth: number): number {
  return Math.max(0, Math.min(fullCapacity, people * fullHours, hoursPerMonth * fullPeople));
}

/** 0…200: 200 at 5,000 inhabitants or fewer, 0 at 50,000 or more, even in the logarithm between. */
function smallPointsOf(log: number): number {
  const part = fullValue / leftOutPartCount;
  if (log === unknown) return part / 2;
  const [low, high] = [logOf(smallPopulation), logOf(largePopulation)];
  return (Math.min(Math.max(high - log, 0), high - low) * part) / (high - low);
}

/** Whether a link stands for a partnership that is alive. */
export const isPartnership = ({isActive, kind, status}: Link): boolean =>
  isActive &&
  (kind === "partnership" ? ["active", "signed", "listed"] : ["agreement", "funded", "active"]).includes(status);

/** Whether a link tells of a tie: a mere proposal or interest does not. */
const isTie = ({status}: Link): boolean => !["proposed", "interest", "profile"].includes(status);

/**
 * Reads the facts of all places.
 * @throws RangeError where places are not in the order of their codes, or a value is outside its range; it names the
 * place
 */
export function readFacts(places: Places): Facts {
  checkOrder("kommune", places.kommuner);
  checkOrder("hromada", places.hromadas);
  const areas = [
    ...new Set([
      ...places.kommuner.flatMap(({answers}) => (answers ? [...answers.competence.keys(), ...answers.wishes] : [])),
      ...places.hromadas.flatMap(({answers}) =>
        answers ? [...answers.needs.map(({area}) => area), ...answers.offers] : []
      ),
      ...places.hromadas.flatMap((hromada) => signsOf(hromada)?.projects.map(({area}) => area) ?? [])
    ])
  ].sort();
  const areaNumbers = new Map(areas.map((code, number) => [code, number]));
  const languages = [
    ...new Set([...places.kommuner, ...places.hromadas].flatMap(({answers}) => answers?.languages ?? []))
  ].sort();
  if (languages.length > 30) throw new RangeError(`too many languages: ${languages.length}, at most 30`);
  const languageBits = (codes: readonly string[]): number =>
    codes.reduce((bits, code) => bits | (1 << languages.indexOf(code)), 0);
  const partnered = new Set(
    places.links.filter(isPartnership).flatMap(({norwegianCode, ukrainianCode}) => [norwegianCode, ukrainianCode])
  );
  const byCodes = new Map<string, Link[]>();
  for (const link of places.links.filter(isTie)) {
    const codes = `${link.norwegianCode} ${link.ukrainianCode}`;
    byCodes.set(codes, [...(byCodes.get(codes) ?? []), link]);
  }
  const flags = (codes: readonly string[]): Uint8Array => {
    const set = new Uint8Array(areas.length);
    for (const code of codes) set[areaNumbers.get(code)!] = 1;
    return set;
  };
  const common = (place: Kommune | Hromada): PlaceFacts => ({
    isAnswered: place.answers !== null,
    isAsked: !("isCounty" in place && place.isCounty),
    log: logOf(place.population),
    density: densityClass(place.population, place.areaKm2),
    isCentre: place.isRegionalCentre === null ? unknown : Number(place.isRegionalCentre),
    isCoastal: place.isCoastal === null ? unknown : Number(place.isCoastal),
    smallPoints: smallPointsOf(logOf(place.population)),
    hasPartner: partnered.has(place.code),
    languages: place.answers ? languageBits(place.answers.languages) : 0,
    horizons: place.answers ? {short: 1, long: 2, both: 3}[place.answers.horizon] : 0
  });
  return {
    areas,
    links: {byCodes},
    kommuner: places.kommuner.map((place) => {
      const levels = new Int8Array(areas.length).fill(unknown);
      for (const [area, level] of place.answers?.competence ?? [])
        levels[areaNumbers.get(area)!] = checked(level, 0, strongestLevel, "competence", place.code);
      const wishes = flags(place.answers?.wishes ?? []);
      return {
        ...common(place),
        place,
        levels,
        wishes,
        wishCount: count(wishes),
        capacity: place.answers ? capacityOf(place.answers.people, place.answers.hoursPerMonth) : 0,
        accepts: regionTypes.map((type) => type !== "occupied" && (place.answers?.accepts[type] ?? false))
      };
    }),
    hromadas: places.hromadas.map((place) => {
      const offers = flags(place.answers?.offers ?? []);
      return {
        ...common(place),
        place,
        offers,
        offerCount: count(offers),
        regionNumber: regionTypes.indexOf(place.regionType),
        projects: (signsOf(place)?.projects ?? []).map(({area, count}) => ({area: areaNumbers.get(area)!, count})),
        civicCount: new Set(signsOf(place)?.civic).size,
        needs: (place.answers?.needs ?? []).map(({area, priority, horizon}) => ({
          area: areaNumbers.get(area)!,
          weight: needWeight(checked(priority, 1, lastPriority, "priority", place.code)),
          horizon
        }))
      };
    })
  };
}

/** What a hromada has made public, where it stands in the match: not beside an answer, and not of a withheld one. */
export const signsOf = ({answers, isWithheld, publicSigns}: Hromada): PublicSigns | undefined =>
  answers === null && !isWithheld ? publicSigns : undefined;

/** The same places in the order of their codes, as the model wants them. */
export function inOrder({kommuner, hromadas, links}: Places): Places {
  const byCode = (a: {code: string}, b: {code: string}): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  const text = (link: Link): string =>
    `${link.norwegianCode} ${link.ukrainianCode} ${link.kind} ${link.status} ${link.source}`;
  return {
    kommuner: kommuner.toSorted(byCode),
    hromadas: hromadas.toSorted(byCode),
    links: links.toSorted((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0))
  };
}

/** Whether a kommune says it accepts a region type; null where it has not answered, false for occupied always. */
export function acceptsType({answers}: Kommune, type: RegionType): boolean | null {
  if (type === "occupied") return false;
  return answers ? answers.accepts[type] : null;
}

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

function checked(value: number, low: number, high: number, what: string, code: string): number {
  if (!Number.isInteger(value) || value < low || value > high)
    throw new RangeError(`${what} of ${code} is ${value}, not a whole number from ${low} to ${high}`);
  return value;
}

function checkOrder(what: string, list: readonly {readonly code: string}[]): void {
  for (let i = 1; i < list.length; i++) {
    const [before, code] = [list[i - 1]!.code, list[i]!.code];
    if (before === code) throw new RangeError(`${what} ${code} stands twice`);
    if (before > code) throw new RangeError(`${what} ${code} stands after ${before}: order the places by code`);
  }
}
