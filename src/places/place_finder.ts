import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {elsewhereOf, othersOf} from "../marts/other_names.js";
import {besideIn, registerName, type Beside} from "../marts/own_names.js";
import type {Side} from "../model/match/rank.js";
import {placeIndex, searchSides} from "../model/names/name_parts.js";
import type {Named, PlaceIndex} from "../model/names/place_index.js";
import type {Found} from "../model/names/place_search.js";
import type {Locale} from "../words/locales.js";

/** The marts that names of places are looked up in. */
export const placeMarts = ["place_lookup", "place_name"] as const;

type PlaceRow = MartRows["place_lookup"];

export interface PlaceFinder {
  /**
   * Looks in both countries; those that bear the very name come first. `isNamed` is false where no place bears what was
   * typed or a name that begins so.
   */
  readonly find: (
    typed: string,
    more?: {
      /** Of each country. */
      readonly most?: number;
      /** Whether slips of the hand are looked for where no place has the name; they take ten times as long. */
      readonly isForgiving?: boolean;
    }
  ) => {readonly found: readonly Found[]; readonly isNamed: boolean};
  readonly row: (code: string) => PlaceRow | undefined;
  /** The county or oblast that a place lies in, by its name. */
  readonly parent: (row: PlaceRow) => string | null;
  /** Its name in the other letters. */
  readonly beside: (row: PlaceRow, locale: Locale) => Beside | null;
}

const norwegian = ["kommune", "fylke"];

/** Most hits that are shown of each country. */
const mostHits = 20;

/** Of places that bear one name, in this order; a town is meant before the region that is called after it. */
const kinds = ["city", "kommune", "hromada", "fylke", "oblast"];

export function placeFinder(read: MartReader): PlaceFinder {
  const others = othersOf(read("place_name"));
  const rows = new Map(read("place_lookup").map((row) => [row.place_code, row]));
  const parent = ({parent_code}: PlaceRow): string | null =>
    parent_code === null ? null : (rows.get(parent_code)?.name ?? null);
  const index = (side: Side, own: readonly string[]): PlaceIndex => {
    const places = [...rows.values()]
      .filter(({place_kind}) => own.includes(place_kind))
      .map((row): Named => ({
        code: row.place_code,
        names: [row.name, registerName(row), row.name_uk, row.full_name, row.full_name_uk].filter(
          (name) => name !== null
        ),
        others: others.get(row.place_code) ?? [],
        within: [parent(row)].filter((name) => name !== null),
        population: row.population ?? 0,
        ...(row.type === null ? {} : {type: row.type})
      }));
    const known = new Set(places.flatMap(({names}) => names));
    // Kyiv and the counties have pages of their own; Simferopol and Sevastopol have a sentence.
    const elsewhere = elsewhereOf(read("place_name"), side).filter(({names}) => !names.some((name) => known.has(name)));
    return placeIndex(side, [...places, ...elsewhere]);
  };
  const indexes = [index("kommune", norwegian), index("hromada", ["hromada", "oblast", "city"])];
  return {
    row: (code) => rows.get(code),
    parent,
    beside: (row, locale) =>
      besideIn(locale, norwegian.includes(row.place_kind) ? "kommune" : "hromada", registerName(row) ?? row.name_uk),
    find(typed, {most = mostHits, isForgiving = true} = {}) {
      const {sides, isNamed} = searchSides(indexes, typed, {most, isForgiving});
      const text = typed.trim().toLowerCase();
      const rankOf = ({code, names}: Found): number =>
        names.some((name) => name.toLowerCase() === text)
          ? kinds.indexOf(rows.get(code)?.place_kind ?? "")
          : kinds.length;
      return {found: sides.flat().toSorted((a, b) => rankOf(a) - rankOf(b)), isNamed};
    }
  };
}
