// Which hromada a reader means by what is typed into the form of a page, among all names or those under a letter.
import {elsewhereOf, othersOf} from "../marts/other_names.js";
import {registerName} from "../marts/own_names.js";
import type {MartRows} from "../marts/mart_rows.js";
import {
  foldUkrainian,
  nameKey,
  placeIndex,
  placesBearing,
  rankOf,
  searchPart,
  searchPlaces
} from "../model/names/name_parts.js";
import {elsewhereKind} from "../model/names/elsewhere.js";
import type {PlaceIndex} from "../model/names/place_index.js";
import type {Found} from "../model/names/place_search.js";
import type {Locale} from "../words/locales.js";
import {placeNamesWords} from "../words/words.js";
import type {SearchedNames} from "./searched_names.js";

/** The names a reader may type, and the rows behind them. */
export interface PickerNames {
  readonly index: PlaceIndex;
  readonly rows: readonly MartRows["hromada_name"][];
  /** Names of oblasts as they stand in labels, folded. */
  readonly oblasts: readonly string[];
}

/** Folds names once; a place that stands under two letters is one. */
export function pickerNames(searched: SearchedNames): PickerNames {
  const oblasts = new Map(searched.oblasts.map((row) => [row.oblast_code, row.name]));
  const rows = [...new Map(searched.hromadas.map((row) => [row.hromada_code, row])).values()];
  const others = othersOf(searched.others);
  const places = rows.map((row) => ({
    code: row.hromada_code,
    names: [row.label, registerName(row) ?? row.label, row.centre_uk, row.name_uk],
    others: others.get(row.hromada_code) ?? [],
    within: [oblasts.get(row.oblast_code) ?? ""],
    population: row.population_2022,
    type: row.type
  }));
  return {
    index: placeIndex("hromada", [...places, ...elsewhereOf(searched.others, "hromada")]),
    rows,
    oblasts: [...oblasts.values()].map((name) => foldUkrainian(`${name} oblast`))
  };
}

/** What may be meant by what was typed, all names told. */
export const suggestions = ({index}: PickerNames, typed: string): readonly Found[] => searchPlaces(index, typed);

/** A last letter that the next may make another sound: `Ahronomic` before its h, `Краснокут` before its с. */
const halfSound = /[cikytт]$/i;

/**
 * Those among the names under the letters of what was typed that begin so; null where there is none, and others may
 * come nearer.
 */
export function suggestionsUnder({index, oblasts}: PickerNames, typed: string): readonly Found[] | null {
  const folded = foldUkrainian(nameKey(typed));
  // A word for the kind of a place alone, such as the Сва that Сватівська begins with, finds nothing among all either.
  if (folded === "") return [];
  const mayLie = oblasts.some((oblast) => oblast.startsWith(folded));
  const found = searchPart(index, typed, {mayLie});
  return found ?? (halfSound.test(typed) ? searchPart(index, typed.slice(0, -1), {mayLie}) : null);
}

/**
 * A hromada by its unique label, or by a name that it alone bears, today's before former ones; else what to do. Null
 * where none bears the name. Names under its letters are those of all that bear it.
 */
export function bearerOf(
  {index, rows}: PickerNames,
  typed: string,
  locale: Locale
): {code: string} | {says: string} | null {
  const labelled = rows.find(({label}) => label === typed);
  if (labelled) return {code: labelled.hromada_code};
  const {bearings} = placesBearing(index, typed, {isForgiving: true});
  const [first, ...others] = bearings;
  if (first === undefined) return null;
  if (first.place.isElsewhere)
    return {says: `${first.place.names[0]}: ${placeNamesWords[locale].elsewhere[elsewhereKind(first.place.code)]}.`};
  if (others.every((other) => rankOf(other) > rankOf(first))) return {code: first.place.code};
  return {says: placeNamesWords[locale].several({typed, count: bearings.length})};
}
