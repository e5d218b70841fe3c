import type {MartReader} from "../marts/mart_rows.js";
import {matchingWords, placeNamesWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {isPartnership} from "../model/match/facts.js";
import {placesOfCounties} from "../model/match/counties.js";
import type {Filters} from "../model/match/filters.js";
import type {Evidence, Hromada, Kommune, Link, Places} from "../model/match/places.js";
import {pairValuesAsNeeded, type PairValues} from "../model/match/pair_values.js";
import type {Side} from "../model/match/rank.js";
import {fingerprintOf} from "../model/match/shortlist.js";
import {startFilters} from "./match_address.js";
import {placeBook, type PlaceBook} from "./place_book.js";
import {matchMarts, placesOfMarts} from "./read_places.js";

/** The marts behind a match page: those of the model, and the one that names the areas. */
export const explorerMarts = [...matchMarts, "learning_by_area"] as const;

/** What stands on the Norwegian side of a match. */
export type NorwegianKind = "kommune" | "county";

/** All that a match page shows from, worked out once. */
export interface MatchData {
  readonly norwegian: NorwegianKind;
  readonly places: Places;
  /** Worked out list by list, as they are asked for. */
  readonly pairValues: PairValues;
  /**
   * Of all pairs of kommuner and hromadas, for what people keep; a page has it from the build, because to work it out
   * takes all pairs.
   */
  readonly fingerprint: () => string;
  readonly book: PlaceBook;
  /** Filters a page begins with in this edition. */
  readonly filters: Filters;
  /** Number of a municipality on its side; -1 where it is unknown. */
  readonly indexOf: (side: Side, code: string) => number;
  readonly place: (side: Side, code: string) => Kommune | Hromada;
  readonly areaName: (code: string, locale: Locale) => string;
  /** Name of a party of a link, which may be a county or an oblast. */
  readonly partyName: (code: string, locale: Locale) => string;
  /** State of a partnership or stage of a case in words. */
  readonly statusName: (status: string, locale: Locale) => string;
  /**
   * Names of the known partners of a municipality in the other country, in one line; one known from a made-up case says
   * so.
   */
  readonly partners: (code: string, locale: Locale) => string;
  /**
   * Public ties of a county or an oblast that concern a place: its own with one of them, and those of the county or
   * oblast it lies in. Of a county’s or oblast’s code, all it has.
   */
  readonly regionTies: (code: string) => readonly Link[];
  /** The same with the counties in the place of the kommuner. */
  readonly ofCounties: () => MatchData;
  /** Where a place is matched: a county among the counties, whoever else among kommuner and hromadas. */
  readonly of: (place: string) => MatchData;
}

/**
 * @param locale in which counties are called what they are
 * @param known the fingerprint of the data, where somebody has worked it out
 */
export function matchData(
  read: MartReader,
  {locale, known}: {locale?: Locale | undefined; known?: string | undefined} = {}
): MatchData {
  const places = placesOfMarts(read);
  const book = placeBook(read, locale);
  const areas = new Map(read("learning_by_area").map((row) => [row.area_code, row]));
  const regions = new Map<string, {readonly kind: "county" | "oblast"; readonly name: string}>([
    ...read("match_kommune").map((row) => [row.fylke_code, {kind: "county", name: row.fylke_name}] as const),
    ...read("match_hromada").map((row) => [row.oblast_code, {kind: "oblast", name: row.oblast_name}] as const)
  ]);
  const regionOf = new Map([
    ...places.kommuner.map(({code, fylkeCode}) => [code, fylkeCode] as const),
    ...places.hromadas.map(({code, oblastCode}) => [code, oblastCode] as const)
  ]);
  // The city of Kyiv is no hromada, and a partner all the same.
  const cities = new Map(read("match_link").map((row) => [row.ukrainian_code, row.ukrainian_name]));
  const statuses = new Map(read("match_link").map((row) => [row.status, row]));
  const partners = new Map<string, Map<string, Evidence>>();
  for (const {norwegianCode, ukrainianCode, evidence} of places.links.filter(isPartnership)) {
    for (const [own, other] of [
      [norwegianCode, ukrainianCode],
      [ukrainianCode, norwegianCode]
    ] as const) {
      const known = partners.get(own) ?? new Map<string, Evidence>();
      if (known.get(other) !== "reported") known.set(other, evidence);
      partners.set(own, known);
    }
  }
  const partyName = (code: string, locale: Locale): string => {
    const region = regions.get(code);
    if (region) return placeNamesWords[locale][region.kind](region.name);
    return book.has("kommune", code) || book.has("hromada", code) ? book.entry(code).label : (cities.get(code) ?? code);
  };
  const pairValues = pairValuesAsNeeded(places);
  let fingerprint = known;
  let ofCounties: MatchData | null = null;
  const shared: Omit<MatchData, keyof Matched> = {
    fingerprint: () => (fingerprint ??= fingerprintOf(pairValues)),
    book,
    filters: startFilters(places),
    areaName: (code, locale) => areas.get(code)?.[`area_${locale}`] ?? code,
    partyName,
    statusName: (status, locale) => statuses.get(status)?.[`status_${locale}`] ?? status,
    partners: (code, locale) =>
      matchingWords[locale].partners(
        [...(partners.get(code) ?? [])].map(([other, evidence]) => ({name: partyName(other, locale), evidence}))
      ),
    regionTies: (code) => {
      const own = [code, regionOf.get(code)];
      return places.links.filter(
        ({norwegianCode, ukrainianCode}) =>
          (regions.has(norwegianCode) || regions.has(ukrainianCode)) &&
          (own.includes(norwegianCode) || own.includes(ukrainianCode))
      );
    },
    ofCounties: () => (ofCounties ??= {...shared, ...matched("county", pairValuesAsNeeded(placesOfCounties(places)))}),
    of: (place) => (all.indexOf("kommune", place) < 0 && book.has("kommune", place) ? shared.ofCounties() : all)
  };
  const all: MatchData = {...shared, ...matched("kommune", pairValues)};
  return all;
}

/** What is another for counties than for kommuner. */
type Matched = Pick<MatchData, "norwegian" | "places" | "pairValues" | "indexOf" | "place">;

function matched(norwegian: NorwegianKind, pairValues: PairValues): Matched {
  const {places} = pairValues;
  const indexes = {
    kommune: new Map(places.kommuner.map(({code}, index) => [code, index])),
    hromada: new Map(places.hromadas.map(({code}, index) => [code, index]))
  };
  const indexOf = (side: Side, code: string): number => indexes[side].get(code) ?? -1;
  return {
    norwegian,
    places,
    pairValues,
    indexOf,
    place: (side, code) => {
      const found = (side === "kommune" ? places.kommuner : places.hromadas)[indexOf(side, code)];
      if (!found) throw new RangeError(`unknown ${side}: ${code.slice(0, 40)}`);
      return found;
    }
  };
}

/**
 * The municipality a page shows where the address names none: one of middling size that has answered, else the first.
 */
export function standingPlace({places}: MatchData, side: Side = "kommune"): string {
  const all: readonly (Kommune | Hromada)[] =
    side === "kommune" ? places.kommuner : places.hromadas.filter(({regionType}) => regionType !== "occupied");
  const answered = all
    .filter(({answers}) => answers !== null)
    .toSorted((a, b) => a.population - b.population || (a.code < b.code ? -1 : 1));
  return (answered[Math.floor(answered.length / 2)] ?? all[0]!).code;
}
