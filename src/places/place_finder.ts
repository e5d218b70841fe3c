import type {MartReader} from "../marts/mart_rows.js";
import {elsewhereOf, othersOf} from "../marts/other_names.js";
import type {Side} from "../model/match/rank.js";
import {placeIndex, type Named} from "../model/names/place_index.js";
import {searchPlaces, type Found} from "../model/names/place_search.js";

/** The marts that names of places are looked up in. */
export const placeMarts = ["place", "place_name"] as const;

/** Most hits that are shown of each country. */
const mostHits = 20;

/** Of places that bear one name, in this order; a town is meant before the region that is called after it. */
const kinds = ["city", "kommune", "hromada", "fylke", "oblast"];

/** Looks in both countries; those that bear the very name come first. */
export function placeFinder(read: MartReader): (typed: string) => readonly Found[] {
  const others = othersOf(read("place_name"));
  const index = (side: Side, own: readonly string[]): ReturnType<typeof placeIndex> => {
    const places = read("place")
      .filter(({place_kind}) => own.includes(place_kind))
      .map((row): Named => ({
        code: row.place_code,
        names: [row.label, row.name, row.name_uk, row.full_name, row.full_name_uk].filter((name) => name !== null),
        others: others.get(row.place_code) ?? [],
        within: row.parent_name === null ? [] : [row.parent_name],
        population: row.population ?? 0,
        ...(row.type === null ? {} : {type: row.type})
      }));
    const known = new Set(places.flatMap(({names}) => names));
    // Kyiv and the counties have pages of their own; Simferopol and Sevastopol have a sentence.
    const elsewhere = elsewhereOf(read("place_name"), side).filter(({names}) => !names.some((name) => known.has(name)));
    return placeIndex(side, [...places, ...elsewhere]);
  };
  const kindOf = new Map(read("place").map((row) => [row.place_code, row.place_kind as string]));
  const indexes = [index("kommune", ["kommune", "fylke"]), index("hromada", ["hromada", "oblast", "city"])];
  return (typed) => {
    const found = indexes.flatMap((one) => searchPlaces(one, typed, mostHits));
    const text = typed.trim().toLowerCase();
    const rankOf = (one: Found): number =>
      one.names.some((name) => name.toLowerCase() === text) ? kinds.indexOf(kindOf.get(one.code) ?? "") : kinds.length;
    return found.toSorted((a, b) => rankOf(a) - rankOf(b));
  };
}
