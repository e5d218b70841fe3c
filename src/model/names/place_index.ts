// The names of one side of the cooperation as they are looked up: by a reader who types, and by a form that was filled.
import type {Side} from "../match/rank.js";
import {withoutTitle, withoutType} from "./kind_words.js";
import {foldingsUkrainian, foldNorwegian, words} from "./name_folding.js";
import {cyrillic} from "./romanise.js";

/**
 * What a name is that the register does not have: today's, one of another language or spelling, that of the town in
 * which a kommune is governed, one of before, that of a municipality that went into the place, or the number of one.
 */
export const otherNameKinds = ["current", "form", "centre", "former", "ended", "code"] as const;
export type OtherNameKind = (typeof otherNameKinds)[number];

export interface OtherName {
  readonly name: string;
  readonly kind: OtherNameKind;
  /** Year in which it ended; null where it has not, or where nobody says. */
  readonly untilYear: number | null;
}

/** A municipality as somebody may look for it; the first name is the one that is shown. */
export interface Named {
  readonly code: string;
  /** Every way the register calls it: label, name, centre, Ukrainian original. */
  readonly names: readonly string[];
  readonly others?: readonly OtherName[];
  /** Where it lies: county or oblast; narrows a search, but alone it finds nothing. */
  readonly within: readonly string[];
  readonly population: number;
  /** Ukrainian type of a hromada, which a name may carry. */
  readonly type?: string;
  /** True for a place that exists and is none of the municipalities. */
  readonly isElsewhere?: boolean;
}

/** A place and the name under which it was found; null where the register itself calls it so. */
export interface Bearing {
  readonly place: Named;
  readonly by: OtherName | null;
}

export interface Entry {
  readonly place: Named;
  readonly names: readonly string[];
  readonly others: readonly {readonly folded: string; readonly other: OtherName}[];
  readonly words: readonly string[];
  readonly within: readonly string[];
}

export interface PlaceIndex {
  readonly side: Side;
  readonly entries: readonly Entry[];
  readonly byCode: ReadonlyMap<string, readonly Bearing[]>;
  /** By the name as it is written but for case, apostrophes, hyphens and words for the kind of place. */
  readonly byKey: ReadonlyMap<string, readonly Bearing[]>;
  /** The same without alphabet, accents and transliteration. */
  readonly byFold: ReadonlyMap<string, readonly Bearing[]>;
}

/** Every folding of a name under which it may be looked for on a side; that of a text is the first. */
export const foldingsOf = (side: Side): ((name: string) => readonly string[]) =>
  side === "hromada" ? foldingsUkrainian : (name) => [foldNorwegian(name)];

/** Folds the names of one side once, so that each keystroke folds only what was typed. */
export function placeIndex(side: Side, places: readonly Named[]): PlaceIndex {
  const foldings = onceEach(foldingsOf(side));
  const byCode = new Map<string, Bearing[]>();
  const byKey = new Map<string, Bearing[]>();
  const byFold = new Map<string, Bearing[]>();
  const entries = places.map((place): Entry => {
    const others = (place.others ?? []).filter(({kind}) => kind !== "code");
    const bear = (name: string, by: OtherName | null): readonly string[] => {
      const key = nameKey(name);
      const folds = foldings(key).filter((fold) => fold !== "");
      add(byKey, key, {place, by});
      for (const fold of folds) add(byFold, fold, {place, by});
      return folds;
    };
    add(byCode, place.code, {place, by: null});
    for (const by of place.others ?? []) if (by.kind === "code") add(byCode, by.name, {place, by});
    const names = [...new Set(place.names.flatMap((name) => bear(name, null)))];
    const folded = others.flatMap((other) => bear(other.name, other).map((fold) => ({folded: fold, other})));
    return {
      place,
      names,
      others: folded.filter(({folded}) => !names.includes(folded)),
      words: [...new Set([...names, ...folded.map(({folded}) => folded)].flatMap(words))],
      within: [...new Set(place.within.flatMap(foldings).flatMap(words))]
    };
  });
  for (const list of [byCode, byKey, byFold])
    for (const bearings of list.values()) bearings.sort((a, b) => rankOf(a) - rankOf(b) || bySize(a.place, b.place));
  return {side, entries, byCode, byKey, byFold};
}

/** Names come again: of a label and its place, of an oblast and all that lies in it. */
function onceEach<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? of(text);
    known.set(text, value);
    return value;
  };
}

/** A place stands in a list once, under the strongest of its names there. */
function add(list: Map<string, Bearing[]>, key: string, bearing: Bearing): void {
  const bearings = list.get(key);
  if (bearings === undefined) return void list.set(key, [bearing]);
  const same = bearings.findIndex(({place}) => place === bearing.place);
  if (same === -1) bearings.push(bearing);
  else if (rankOf(bearing) < rankOf(bearings[same]!)) bearings[same] = bearing;
}

/** Current names before former ones: 0 is the name of the register. */
export const rankOf = ({by}: Bearing): number => (by === null ? 0 : 1 + otherNameKinds.indexOf(by.kind));

/** The larger of two places first, then by code. */
export const bySize = (a: Named, b: Named): number => b.population - a.population || (a.code < b.code ? -1 : 1);

/** A name as it is compared: small letters, one alphabet, no words for its kind, no apostrophes, hyphens and quotes. */
export function nameKey(name: string): string {
  return withoutTitle(bareLetters(name));
}

/** A text in small letters of one alphabet, its apostrophes and quotes gone, its hyphens as spaces. */
export function bareLetters(text: string): string {
  return cyrillic(text.normalize("NFC"))
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, "")
    .replace(/['"`´‘’‚‛“”„«»ʹʺʻʼʽˈ′″＇]/g, "")
    .replace(/[-\u2010-\u2015\u2212]/g, " ")
    .replace(/ї/g, "і")
    .replace(/\s+/g, " ")
    .trim();
}

export const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/**
 * A code as registers write it: without blanks, capital, its Cyrillic look-alikes Latin; what is no code comes back
 * altered and is found nowhere.
 */
export const plainCode = (said: string): string =>
  said
    .replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff]/g, "")
    .toUpperCase()
    .replaceAll("А", "A")
    .replaceAll("О", "0");

/** Places that bear a name, today's names first. */
export interface Borne {
  readonly bearings: readonly Bearing[];
  /** Those of them that bear it letter by letter, and not only by a way of writing. */
  readonly exact: readonly Bearing[];
}

/**
 * Looks a name up whole. Ways of writing it in Latin letters count as one; in Cyrillic, the alphabet of the register,
 * another letter is another name unless `isForgiving`. Two names of one place, as `Kárášjohka – Karasjok`, are one.
 */
export function placesBearing(index: PlaceIndex, said: string, {isForgiving}: {isForgiving: boolean}): Borne {
  const found = wholeName(index, said, isForgiving);
  if (found.bearings.length > 0) return found;
  const parts = said
    .split(/ [-–—] |\/|[()]|, /)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return found;
  const [first, ...rest] = parts.map((part) => wholeName(index, part, isForgiving).bearings);
  const common = first!.filter(({place}) => rest.every((bearings) => bearings.some((other) => other.place === place)));
  return {bearings: common, exact: []};
}

function wholeName(index: PlaceIndex, said: string, isForgiving: boolean): Borne {
  const key = nameKey(said);
  if (key === "") return {bearings: [], exact: []};
  const {bare, type} = withoutType(key);
  const exact = ofType(index.byKey.get(key) ?? index.byKey.get(bare) ?? [], type);
  if (isCyrillic(key) && (exact.length > 0 || !isForgiving)) return {bearings: exact, exact};
  const fold = foldingsOf(index.side);
  const folded = (name: string): readonly Bearing[] | undefined => index.byFold.get(fold(name)[0] ?? "");
  const alike = ofType(folded(key) ?? folded(bare) ?? [], type);
  const places = new Set(exact.map(({place}) => place));
  return {bearings: [...exact, ...alike.filter(({place}) => !places.has(place))], exact};
}

/** A type tells apart what is called the same; where none of them is known to have it, it says nothing. */
function ofType(bearings: readonly Bearing[], type: string | undefined): readonly Bearing[] {
  const having = bearings.filter(({place}) => place.type === undefined || place.type === type);
  return type === undefined || having.length === 0 ? bearings : having;
}
