import {editDistance} from "./edit_distance.js";
import {elsewhereKind} from "./elsewhere.js";
import {withoutTitle, withoutType} from "./kind_words.js";
import {foldNorwegian, foldUkrainian, words} from "./name_folding.js";
import {
  bareLetters,
  bySize,
  placesBearing,
  plainCode,
  rankOf,
  type Bearing,
  type Entry,
  type Named,
  type OtherName,
  type PlaceIndex
} from "./place_index.js";

/** A municipality that was found, and the other name that led to it; null where the register calls it so. */
export interface Found extends Named {
  readonly by: OtherName | null;
}

/** Longest text that is looked for; no municipality bears a longer name. */
const longestQuery = 80;
/** Of places that bear exactly the name that was typed, more than the usual number is shown: each may be meant. */
const mostOfOneName = 30;

/**
 * Municipalities whose name comes near what was typed, the best first: those that bear it, today's names before former
 * ones; one whose name begins so, one that holds it; where there is none, one or two slips of the hand are forgiven.
 * Alphabet, accents, words for the kind of place and the ways of writing Ukrainian in Latin letters do not count. A
 * whole code finds its own municipality, one that ended those that took it over; an oblast or county finds what lies in
 * it.
 * @returns at most `most`, more only where more bear the very name; among equally near ones the larger first
 */
export function searchPlaces(index: PlaceIndex, typed: string, most = 8): readonly Found[] {
  const text = typed.trim().slice(0, longestQuery);
  const byCode = index.byCode.get(plainCode(text));
  if (byCode) return byCode.map(foundBy);
  const exact = placesBearing(index, text, {isForgiving: true}).bearings.slice(0, mostOfOneName);
  const fold = index.side === "hromada" ? foldUkrainian : foldNorwegian;
  const name = withoutTitle(bareLetters(text));
  const named = searchNames(index, fold(name));
  // The type is looked for first: it tells apart what is called the same, where a label bears it.
  const near = named.length > 0 ? named : searchNames(index, fold(withoutType(name).bare));
  const known = new Set(exact.map(({place}) => place));
  const others = near.filter(({place}) => !known.has(place)).slice(0, Math.max(0, most - exact.length));
  return [...exact, ...others].map(foundBy);
}

/** More kommuner than any county has. */
const mostInCounty = 60;

/** As `searchPlaces`, but the name of a county, which is no choice itself, finds all that lies in it. */
export function withItsKommuner(index: PlaceIndex, typed: string): readonly Found[] {
  const found = searchPlaces(index, typed);
  const [first] = found;
  if (!first?.isElsewhere || elsewhereKind(first.code) !== "county") return found;
  return searchPlaces(index, first.names.at(-1)!, mostInCounty);
}

const foundBy = ({place, by}: Bearing): Found => ({...place, by});

function searchNames(index: PlaceIndex, query: string): readonly Bearing[] {
  if (query === "") return [];
  const strict = found(index, query, false);
  // Slips are costly to look for and only disturb where a name was written rightly.
  return strict.some(({distance}) => distance < lying) ? strict : found(index, query, true);
}

/** From here on a municipality was found by where it lies, not by its name. */
const lying = 20;

type Near = Bearing & {readonly distance: number};

function found({entries}: PlaceIndex, query: string, isForgiving: boolean): Near[] {
  const parts = words(query);
  return entries
    .map((entry): Near => ({place: entry.place, ...distanceOf(entry, query, parts, isForgiving)}))
    .filter(({distance}) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || bySize(a.place, b.place));
}

/** How far a municipality is from a query, 0 the same; Infinity where it is out of reach. */
function distanceOf(
  {place, names, others, words: own, within}: Entry,
  query: string,
  parts: readonly string[],
  isForgiving: boolean
): {distance: number; by: OtherName | null} {
  let [best, by]: [number, OtherName | null] = [Infinity, null];
  for (const name of names) {
    if (name === query) return {distance: 0, by: null};
    if (name.startsWith(query)) best = Math.min(best, 1);
    else if (name.includes(` ${query}`)) best = Math.min(best, 2);
    else if (query.length >= 4 && name.includes(query)) best = Math.min(best, 4);
  }
  for (const {folded, other} of others) {
    if (!folded.startsWith(query)) continue;
    // Behind what the register calls so, and today's names before former ones; the name itself before its beginnings.
    const distance = (folded === query ? 0 : 1) + rankOf({place, by: other}) / 10;
    if (distance < best) [best, by] = [distance, other];
  }
  // A place that is none of ours comes first only under its very name.
  if (best < Infinity) return {distance: place.isElsewhere && best > 0.9 ? 3 : best, by};
  let sum = 5;
  let isNamed = false;
  for (const part of parts) {
    const name = nearest(part, own, isForgiving);
    const lies = nearest(part, within, isForgiving) + 1;
    if (name <= lies) isNamed ||= name < Infinity;
    sum += Math.min(name, lies);
  }
  return {distance: isNamed ? sum : sum + lying, by: null};
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
