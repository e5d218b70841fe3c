import type {Side} from "../match/rank.js";
import {editDistance} from "./edit_distance.js";
import {withoutTitle, withoutType} from "./kind_words.js";
import {foldingsUkrainian, foldNorwegian, foldUkrainian, words} from "./name_folding.js";

/** A municipality as a reader may look for it; the first name is the one that is shown. */
export interface Named {
  readonly code: string;
  /** Every way it is called: label, name, centre, Ukrainian original. */
  readonly names: readonly string[];
  /** Where it lies: county or oblast; narrows a search, but alone it finds nothing. */
  readonly within: readonly string[];
  readonly population: number;
}

export interface PlaceIndex {
  readonly side: Side;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly place: Named;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly within: readonly string[];
}

/** Longest text that is looked for; no municipality bears a longer name. */
const longestQuery = 80;

/** Folds the names of one side once, so that each keystroke folds only what was typed. */
export function placeIndex(side: Side, places: readonly Named[]): PlaceIndex {
  const foldings = side === "hromada" ? foldingsUkrainian : (name: string) => [foldNorwegian(name)];
  return {
    side,
    entries: places.map((place) => {
      const names = [...new Set(place.names.flatMap(foldings))].filter((name) => name !== "");
      return {
        place,
        names,
        words: [...new Set(names.flatMap(words))],
        within: [...new Set(place.within.flatMap(foldings).flatMap(words))]
      };
    })
  };
}

/**
 * Municipalities whose name comes near what was typed, the best first: the same name, a name that begins so, one that
 * holds it; where there is none, one or two slips of the hand are forgiven. Alphabet, accents, words for the kind of
 * place and the ways of writing Ukrainian in Latin letters do not count. A code finds its own municipality; an oblast
 * or county finds what lies in it.
 * @returns at most `most`; among equally near ones the larger first, then by code
 */
export function searchPlaces(index: PlaceIndex, typed: string, most = 8): readonly Named[] {
  const text = typed.trim().slice(0, longestQuery);
  const byCode = index.entries.find(({place}) => place.code.toLowerCase() === text.toLowerCase());
  if (byCode) return [byCode.place];
  const fold = index.side === "hromada" ? foldUkrainian : foldNorwegian;
  const name = withoutTitle(text.toLowerCase());
  const named = searchNames(index, fold(name), most);
  // The type is looked for first: it tells apart what is called the same, where a label bears it.
  return named.length > 0 ? named : searchNames(index, fold(withoutType(name).bare), most);
}

function searchNames(index: PlaceIndex, query: string, most: number): readonly Named[] {
  if (query === "") return [];
  const strict = found(index, query, false);
  // Slips are costly to look for and only disturb where a name was written rightly.
  return (strict.some(({distance}) => distance < lying) ? strict : found(index, query, true))
    .slice(0, most)
    .map(({place}) => place);
}

/** From here on a municipality was found by where it lies, not by its name. */
const lying = 20;

function found({entries}: PlaceIndex, query: string, isForgiving: boolean): {place: Named; distance: number}[] {
  const parts = words(query);
  return entries
    .map((entry) => ({place: entry.place, distance: distanceOf(entry, query, parts, isForgiving)}))
    .filter(({distance}) => distance < Infinity)
    .sort(
      (a, b) =>
        a.distance - b.distance || b.place.population - a.place.population || (a.place.code < b.place.code ? -1 : 1)
    );
}

/** How far a municipality is from a query, 0 the same; Infinity where it is out of reach. */
function distanceOf(
  {names, words: own, within}: Entry,
  query: string,
  parts: readonly string[],
  isForgiving: boolean
): number {
  let best = Infinity;
  for (const name of names) {
    if (name === query) return 0;
    if (name.startsWith(query)) best = Math.min(best, 1);
    else if (name.includes(` ${query}`)) best = Math.min(best, 2);
    else if (query.length >= 4 && name.includes(query)) best = Math.min(best, 4);
  }
  if (best < Infinity) return best;
  let sum = 5;
  let isNamed = false;
  for (const part of parts) {
    const name = nearest(part, own, isForgiving);
    const place = nearest(part, within, isForgiving) + 1;
    if (name <= place) isNamed ||= name < Infinity;
    sum += Math.min(name, place);
  }
  return isNamed ? sum : sum + lying;
}

/** Slips between one word typed and the nearest of some words, of which it may be the beginning. */
function nearest(typed: string, candidates: readonly string[], isForgiving: boolean): number {
  const most = !isForgiving || typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
  let best = Infinity;
  for (const word of candidates) {
    if (word.startsWith(typed)) return 0;
    if (most > 0 && word.length + most >= typed.length)
      best = Math.min(best, editDistance(typed, word, {most: Math.min(most, best), isBeginning: true}));
  }
  return best <= most ? best : Infinity;
}
