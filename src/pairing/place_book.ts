import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {registerName} from "../marts/own_names.js";
import type {Locale} from "../words/locales.js";
import {placeNamesWords} from "../words/words.js";
import type {Side} from "../model/match/rank.js";
import type {RegionType} from "../model/region_type.js";
import type {DatedList} from "../words/rooms/terms.js";
import {placeIndex} from "../model/names/name_parts.js";
import type {Named, PlaceIndex} from "../model/names/place_index.js";
import {elsewhereOf, othersOf} from "../marts/other_names.js";
import {placePath} from "../marts/place_address.js";

/** What a municipality or a county is called, and what is shown of it beside a score. */
export interface PlaceEntry {
  readonly code: string;
  readonly side: Side;
  /** Unique on its side: a name that several bear carries its county or oblast. */
  readonly label: string;
  /** What it is called in the other letters: the centre in Ukrainian, or the name of the register. */
  readonly beside: string | null;
  /** Of a hromada the centre in Ukrainian, which files hold in every language; null for a kommune. */
  readonly ukrainian: string | null;
  /** What the centre was called in the register; null where it has not been renamed, and for a kommune. */
  readonly formerCentre: string | null;
  /** County or oblast; empty for a county, which lies in none. */
  readonly within: string;
  /** Paths of the pages of the place and of its county or oblast: `kommune/0301`. */
  readonly page: string;
  readonly withinPage: string;
  /** A graver region type of a part of a hromada; null where there is none, and for a kommune. */
  readonly partRegionType: RegionType | null;
  readonly lat: number;
  readonly lon: number;
}

/** Names of all municipalities and counties, by code and for searching. */
export interface PlaceBook {
  /** @throws RangeError `unknown place: …`; ask `has` first where the code comes from a reader */
  readonly entry: (code: string) => PlaceEntry;
  /** A county stands on the side of the kommuner. */
  readonly has: (side: Side, code: string) => boolean;
  /** An index of one side for `searchPlaces`, made when first asked for. */
  readonly index: (side: Side) => PlaceIndex;
  /** Adds what else places are called to the indexes that are made from now on; they come after the page. */
  readonly learn: (names: readonly MartRows["place_name"][]) => void;
  /** The list that gave the region types. */
  readonly list: DatedList;
}

/**
 * Makes the book from the marts of the matching.
 * @param locale in which counties are called what they are, as `Akershus fylkeskommune`; by their bare names without it
 */
export function placeBook(read: MartReader, locale?: Locale): PlaceBook {
  const kommuner = read("match_kommune");
  const hromadas = read("match_hromada");
  const counts = new Map<string, number>();
  for (const {name} of kommuner) counts.set(name, (counts.get(name) ?? 0) + 1);
  const counties = countiesOf(kommuner);
  const rows = {
    kommune: new Map(kommuner.map((row) => [row.kommune_code, row])),
    hromada: new Map(hromadas.map((row) => [row.hromada_code, row]))
  };
  // Made when asked for: a list of all authorities of Europe asks for a few at a time.
  const ofKommune = (row: MartRows["match_kommune"]): PlaceEntry => ({
    code: row.kommune_code,
    side: "kommune",
    label: counts.get(row.name)! > 1 ? `${row.name} (${row.fylke_name})` : row.name,
    beside: registerName(row),
    ukrainian: null,
    formerCentre: null,
    within: row.fylke_name,
    page: placePath("kommune", row.kommune_code),
    withinPage: placePath("fylke", row.fylke_code),
    partRegionType: null,
    lat: row.lat,
    lon: row.lon
  });
  const ofHromada = (row: MartRows["match_hromada"]): PlaceEntry => ({
    code: row.hromada_code,
    side: "hromada",
    label: row.label,
    beside: registerName(row) ?? row.centre_uk,
    ukrainian: row.centre_uk,
    formerCentre: row.former_centre,
    within: row.oblast_name,
    page: placePath("hromada", row.hromada_code),
    withinPage: placePath("oblast", row.oblast_code),
    partRegionType: row.part_region_type,
    lat: row.lat,
    lon: row.lon
  });
  const ofCounty = ({code, name, kommuner: own}: County): PlaceEntry => ({
    code,
    side: "kommune",
    label: locale ? placeNamesWords[locale].county(name) : name,
    beside: null,
    ukrainian: null,
    formerCentre: null,
    within: "",
    page: placePath("fylke", code),
    withinPage: placePath("fylke", code),
    partRegionType: null,
    ...middleOf(own)
  });
  const indexes = new Map<Side, PlaceIndex>();
  let otherNames: readonly MartRows["place_name"][] = [];
  const makeIndex = (side: Side): PlaceIndex => {
    const others = othersOf(otherNames);
    const place = (code: string, names: string[], within: string, population: number): Named => ({
      code,
      names,
      others: others.get(code) ?? [],
      within: [within],
      population
    });
    const places =
      side === "kommune"
        ? kommuner.map((row) => place(row.kommune_code, namesOf(row), row.fylke_name, row.population))
        : hromadas.map((row) => ({
            ...place(
              row.hromada_code,
              [row.name, row.centre, row.name_uk, row.centre_uk],
              row.oblast_name,
              row.population
            ),
            type: row.type
          }));
    return placeIndex(side, [...places, ...namesOfCounties(counties), ...elsewhereOf(otherNames, side)]);
  };
  return {
    entry: (code) => {
      const [kommune, hromada, county] = [rows.kommune.get(code), rows.hromada.get(code), counties.get(code)];
      if (kommune) return ofKommune(kommune);
      if (hromada) return ofHromada(hromada);
      if (county) return ofCounty(county);
      throw new RangeError(`unknown place: ${code.slice(0, 40)}`);
    },
    has: (side, code) => rows[side].has(code) || (side === "kommune" && counties.has(code)),
    index: (side) => {
      if (!indexes.has(side)) indexes.set(side, makeIndex(side));
      return indexes.get(side)!;
    },
    learn: (names) => {
      otherNames = names;
      indexes.clear();
    },
    list: {day: hromadas[0]?.list_date ?? "", ageMonths: hromadas[0]?.list_age_months ?? null}
  };
}

/** The name used here, and that of the register where it is another. */
const namesOf = (row: MartRows["match_kommune"]): string[] =>
  [row.name, registerName(row)].filter((name) => name !== null);

/** A county with the kommuner that lie in it. */
interface County {
  readonly code: string;
  readonly name: string;
  readonly kommuner: readonly MartRows["match_kommune"][];
}

/** Counties by their codes. One of a single kommune, which is Oslo, goes as that kommune. */
function countiesOf(kommuner: readonly MartRows["match_kommune"][]): ReadonlyMap<string, County> {
  const own = new Map<string, MartRows["match_kommune"][]>();
  for (const row of kommuner) own.set(row.fylke_code, [...(own.get(row.fylke_code) ?? []), row]);
  return new Map(
    [...own]
      .filter(([, rows]) => rows.length > 1)
      .map(([code, rows]) => [code, {code, name: rows[0]!.fylke_name, kommuner: rows}])
  );
}

/** Counties by their names, on both sides: a reader who looks for one finds it, or is told where it stands. */
function namesOfCounties(counties: ReadonlyMap<string, County>): readonly Named[] {
  return [...counties.values()].map(({code, name}) => ({
    code: `NO-${code}`,
    names: [`${name} fylkeskommune`, name],
    others: [{name: code, kind: "code", untilYear: null}],
    within: [],
    population: 0,
    isElsewhere: true
  }));
}

/** Where the inhabitants of a county live on average: what it is far from, most of them are far from. */
function middleOf(kommuner: County["kommuner"]): Pick<PlaceEntry, "lat" | "lon"> {
  const people = kommuner.reduce((sum, {population}) => sum + population, 0);
  const mean = (of: "lat" | "lon"): number => kommuner.reduce((sum, row) => sum + row[of] * row.population, 0) / people;
  return {lat: mean("lat"), lon: mean("lon")};
}

/**
 * Kilometres between two places along a great circle, to the nearest ten: the coordinates are rounded, and roads are
 * longer.
 */
export function distanceKm(a: Pick<PlaceEntry, "lat" | "lon">, b: Pick<PlaceEntry, "lat" | "lon">): number {
  const radians = Math.PI / 180;
  const [latA, latB] = [a.lat * radians, b.lat * radians];
  const half =
    Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return Math.round((2 * 6371 * Math.asin(Math.sqrt(half))) / 10) * 10;
}

/** The name of a code's partner side, for pairs written as kommune and hromada in either order. */
export function asPair(side: Side, place: string, partner: string): {kommune: string; hromada: string} {
  return side === "kommune" ? {kommune: place, hromada: partner} : {kommune: partner, hromada: place};
}
