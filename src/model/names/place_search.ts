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
  return searchSides([index], typed, {most}).sides[0]!;
}

/**
 * As `searchPlaces`, in an index that holds every place of which a word begins with the letter of what was typed, and
 * few others: those that bear it or have a name or a word of a name that begins so. Null where there is none: then
 * others may come nearer.
 * @param mayLie what was typed may be where places lie, which stands in their labels behind the name: a name has to
 * begin so
 */
export function searchPart(
  index: PlaceIndex,
  typed: string,
  {mayLie, most = 8}: {mayLie: boolean; most?: number}
): readonly Found[] | null {
  const text = typed.trim().slice(0, longestQuery);
  const coded = index.byCode.get(plainCode(text));
  if (coded) return coded.map(foundBy);
  const exact = exactNames(index, text);
  const begun = nearNames(index, text, false).filter(({distance}) => distance < holding);
  if (exact.length === 0 && !begun.some(({distance}) => !mayLie || distance !== inside)) return null;
  return exactAndNear(exact, begun, most);
}

export interface FoundOnSides {
  /** In the order of the indexes. */
  readonly sides: readonly (readonly Found[])[];
  /** Whether a place bears what was typed or a name that begins so; what was found otherwise is a guess. */
  readonly isNamed: boolean;
}

/**
 * As `searchPlaces`, on several sides at once. A slip is forgiven only where no side has the name as it was typed, and
 * a code of one side is looked for as a name on no other.
 */
export function searchSides(
  indexes: readonly PlaceIndex[],
  typed: string,
  {most, isForgiving = true}: {most: number; isForgiving?: boolean}
): FoundOnSides {
  const text = typed.trim().slice(0, longestQuery);
  const byCode = indexes.map((index) => index.byCode.get(plainCode(text)));
  if (byCode.some((bearings) => bearings !== undefined))
    return {sides: byCode.map((bearings) => (bearings ?? []).map(foundBy)), isNamed: true};
  const sides = indexes.map((index) => ({
    index,
    exact: exactNames(index, text),
    near: nearNames(index, text, false)
  }));
  const isNamed = sides.some(({exact, near}) => exact.length > 0 || near.some(({distance}) => distance < lying));
  const found = sides.map(({index, exact, near}) =>
    exactAndNear(exact, isNamed || !isForgiving ? near : nearNames(index, text, true), most)
  );
  return {sides: found, isNamed};
}

const exactNames = (index: PlaceIndex, text: string): readonly Bearing[] =>
  placesBearing(index, text, {isForgiving: true}).bearings.slice(0, mostOfOneName);

function exactAndNear(exact: readonly Bearing[], near: readonly Bearing[], most: number): Found[] {
  const known = new Set(exact.map(({place}) => place));
  const more = near.filter(({place}) => !known.has(place));
  return [...exact, ...more.slice(0, Math.max(0, most - exact.length))].map(foundBy);
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

/** The type is looked for first: it tells apart what is called the same, where a label bears it. */
function nearNames(index: PlaceIndex, text: string, isForgiving: boolean): readonly Near[] {
  const fold = index.side === "hromada" ? foldUkrainian : foldNorwegian;
  const name = withoutTitle(bareLetters(text));
  const [whole, bare] = [fold(name), fold(withoutType(name).bare)];
  const named = found(index, whole, isForgiving);
  // Most names come without a type: then the second look would find the same nothing, for as long again.
  return named.length > 0 || bare === whole ? named : found(index, bare, isForgiving);
}

/** A word in the middle of a name begins with what was typed. */
const inside = 2;
/** From here on what was typed stands in the middle of a word, or its words are those of several names. */
const holding = 4;
/** From here on a municipality was found by where it lies, not by its name. */
const lying = 20;

type Near = Bearing & {readonly distance: number};

function found({entries}: PlaceIndex, query: string, isForgiving: boolean): Near[] {
  if (query === "") return [];
  const parts = words(query).map((part) => slipsFrom(part, isForgiving));
  const near: Near[] = [];
  for (const entry of entries) {
    const {distance, by} = distanceOf(entry, query, parts);
    if (distance < Infinity) near.push({place: entry.place, distance, by});
  }
  return near.sort((a, b) => a.distance - b.distance || bySize(a.place, b.place));
}

/** How far a municipality is from a query, 0 the same; Infinity where it is out of reach. */
function distanceOf(
  {place, names, others, words: own, within}: Entry,
  query: string,
  parts: readonly SlipsTo[]
): {distance: number; by: OtherName | null} {
  let [best, by]: [number, OtherName | null] = [Infinity, null];
  for (const name of names) {
    if (name === query) return {distance: 0, by: null};
    if (name.startsWith(query)) best = Math.min(best, 1);
    else if (name.includes(` ${query}`)) best = Math.min(best, inside);
    else if (query.length >= 4 && name.includes(query)) best = Math.min(best, holding);
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
    const name = part(own);
    const lies = part(within) + 1;
    if (name <= lies) isNamed ||= name < Infinity;
    sum += Math.min(name, lies);
  }
  return {distance: isNamed ? sum : sum + lying, by: null};
}

/** Slips between one word typed and the nearest of some words, of which it may be the beginning. */
type SlipsTo = (candidates: readonly string[]) => number;

/** Many places share words, and few words come near: each is compared once, and only where its letters allow it. */
function slipsFrom(typed: string, isForgiving: boolean): SlipsTo {
  const most = !isForgiving || typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
  const letters = lettersOf(typed);
  const known = new Map<string, number>();
  const slipsTo = (word: string): number => {
    if (word.startsWith(typed)) return 0;
    if (most === 0 || word.length + most < typed.length) return Infinity;
    const slips = known.get(word);
    if (slips !== undefined) return slips;
    // A letter that the word lacks is a slip of its own.
    const counted =
      bitsOf(letters & ~lettersOf(word)) > most ? Infinity : editDistance(typed, word, {most, isBeginning: true});
    known.set(word, counted);
    return counted;
  };
  return (candidates) => {
    let best = Infinity;
    for (const word of candidates) {
      best = Math.min(best, slipsTo(word));
      if (best === 0) return 0;
    }
    return best;
  };
}

/** The letters of a word as bits; several letters share one, so that a letter may be missed and none is made up. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
