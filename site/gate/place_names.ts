// Names of withheld places and of areas, found in a text in lower case, inflected, and with any space between words.
import {plainText, resolved} from "./reading.ts";

/** Words that must not meet: places whose answers are withheld, and areas they might have named. */
export interface Withheld {
  /** KATOTTG codes and every name of hromadas whose single answers the edition withholds. */
  readonly places: ReadonlySet<string>;
  /** Codes and names of areas. */
  readonly areas: ReadonlySet<string>;
  /** Codes and names of the other hromadas and of oblasts: a name they share with a withheld one is not one alone. */
  readonly others: ReadonlySet<string>;
  /** Names of each hromada that is not withheld, by its code: on a page of its own they are its own. */
  readonly shown?: ReadonlyMap<string, readonly string[]>;
}

type Word = {stem: string; isCapital: boolean; isAlone: boolean};
type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

const indexes = new WeakMap<ReadonlySet<string>, Index>();

/** Names by their first word; made once for a set. */
function indexOf(names: ReadonlySet<string>): Index {
  const known = indexes.get(names);
  if (known) return known;
  const index = new Map<string, string[][]>();
  for (const name of names) {
    const stems = wordsOf(name).map(({stem}) => stem);
    if (stems[0] === undefined) continue;
    const same = index.get(stems[0]) ?? [];
    same.push(stems);
    index.set(stems[0], same);
  }
  for (const same of index.values()) same.sort((a, b) => b.length - a.length);
  indexes.set(names, index);
  return index;
}

function wordsOf(text: string): Word[] {
  return plainText(text)
    .split("\n")
    .flatMap((line) => {
      const words = line.match(/[\p{L}\d_]+/gu) ?? [];
      return words.map((word) => ({
        stem: stemOf(word.toLowerCase()),
        isCapital: /^\p{Lu}/u.test(word),
        isAlone: words.length === 1
      }));
    });
}

/** A word without the endings that names take in Ukrainian, Norwegian and English, as far as that is cheap. */
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = withoutEnding(word);
  stems.set(word, stem);
  return stem;
}

const stems = new Map<string, string>();

const noun = /^(.{4,}?)(?:ого|ому|ої|ій|ою|ею|єю|ами|ями|ові|еві|ах|ях|ам|ям|ом|ем|єм|их|им|ий|[аяуюіїиоеьй])$/u;

function withoutEnding(word: string): string {
  const adjective = /^(.{2,}(?:ськ|цьк|зьк))(?:а|ої|ій|у|ою|ий|ого|ому|им|е|і|их|ими)$/u.exec(word);
  if (adjective) return adjective[1]!;
  if (/[а-яіїєґ]$/u.test(word)) return word.replace(noun, "$1");
  return word.replace(/^(.{3,}sk)(?:a|oi|ii|yi|u)s?$/, "$1").replace(/^(.{4,}[^s])s$/, "$1");
}

/** The longest name that begins at a word, as the number of its words; 0 where none does. */
function lengthAt(words: readonly Word[], at: number, index: Index): number {
  const found = index.get(words[at]!.stem)?.find((stems) => stems.every((stem, i) => words[at + i]?.stem === stem));
  return found?.length ?? 0;
}

const community = /^(hromad|громад|kommun|kommune|municipality|community|тг|отг)/;
const state = /^(oblast|област|region|fylke)/;

/**
 * False where no word of a page begins the name of an area: then nothing on it can meet one. A page is read once for
 * that, and most name none.
 */
export function mayNameArea(passages: readonly string[], scopes: readonly string[], withheld: Withheld): boolean {
  if (withheld.places.size === 0) return false;
  const index = indexOf(withheld.areas);
  const known = withoutArea.get(withheld.areas) ?? new Set<string>();
  withoutArea.set(withheld.areas, known);
  const namesOne = (text: string): boolean => {
    if (known.has(text)) return false;
    if (wordsOf(resolved(text)).some(({stem}) => index.has(stem))) return true;
    if (text.length <= near && known.size < mostKept) known.add(text);
    return false;
  };
  // What stands in a heading is a passage too; a scope may join what passages part.
  return passages.some(namesOne) || scopes.some(namesOne);
}

/** Texts that name no area, which stand on page after page: menus, sources, sentences. */
const withoutArea = new WeakMap<ReadonlySet<string>, Set<string>>();
const [near, mostKept] = [700, 20_000];

/** The same rules on the page of a hromada that is not withheld: its names, which others share, mean itself there. */
export function onOwnPage(withheld: Withheld, code: string): Withheld | undefined {
  const names = withheld.shown?.get(code);
  if (!names) return undefined;
  // Names that differ in their endings alone are found as one.
  const own = new Set(names.map((name) => stemsOf(wordsOf(name))));
  return {...withheld, places: new Set([...withheld.places].filter((name) => !own.has(stemsOf(wordsOf(name)))))};
}

/** A withheld place and an area that one text names, or undefined. */
export function meeting(raw: string, withheld: Withheld): Meeting | undefined {
  if (withheld.places.size === 0 || raw.length < 6) return undefined;
  const place = placeIn(raw, withheld);
  const area = place === undefined ? undefined : areaIn(raw, withheld);
  return area === undefined ? undefined : {place: place!, area};
}

/** The same where one of the two stands in a heading and the other under it. */
export function meetingUnder(heading: string, under: string, withheld: Withheld): Meeting | undefined {
  if (withheld.places.size === 0) return undefined;
  const above = placeIn(heading, withheld);
  const told = above === undefined ? undefined : areaIn(under, withheld);
  if (told !== undefined) return {place: above!, area: told};
  const area = areaIn(heading, withheld);
  const place = area === undefined ? undefined : placeIn(under, withheld);
  return place === undefined ? undefined : {place, area: area!};
}

type Meeting = {place: string; area: string};

const placeIn = (raw: string, withheld: Withheld): string | undefined => placesIn(wordsOf(resolved(raw)), withheld)[0];

function areaIn(raw: string, {areas}: Withheld): string | undefined {
  const words = wordsOf(resolved(raw));
  const index = indexOf(areas);
  for (let at = 0; at < words.length; at++) {
    const length = lengthAt(words, at, index);
    if (length > 0) return stemsOf(words.slice(at, at + length));
  }
  return undefined;
}

const stemsOf = (words: readonly Word[]): string => words.map(({stem}) => stem).join(" ");

function placesIn(words: readonly Word[], {places, others}: Pick<Withheld, "places" | "others">): string[] {
  const [withheld, shown] = [indexOf(places), indexOf(others)];
  const sure: string[] = [];
  const shared: string[] = [];
  let isOther = false;
  for (let at = 0; at < words.length; at++) {
    const [length, other] = [lengthAt(words, at, withheld), lengthAt(words, at, shown)];
    if (length === 0 && other === 0) continue;
    if (other > length) isOther = true;
    // «Сумська область» is the oblast, whatever the hromada of that city is called.
    else if (length > 0 && isName(words, at, length) && !state.test(words[at + length]?.stem ?? ""))
      (other < length ? sure : shared).push(stemsOf(words.slice(at, at + length)));
    at += Math.max(length, other) - 1;
  }
  // A name that a shown hromada or an oblast bears too says nothing beside another place that is shown.
  return isOther || sure.length > 0 ? sure : shared;
}

/** What hromadas are called and also what is Ukrainian: a name only in a line or a cell of its own. */
const everyday = /^(ukrainske?|українськ)$/;

/** A short name is also a word: it is one where it stands alone, is written with a capital, or a hromada follows. */
function isName(words: readonly Word[], at: number, length: number): boolean {
  const first = words[at]!;
  if (length === 1 && everyday.test(first.stem)) return first.isAlone;
  if (length > 1 || first.stem.length > 5 || first.isAlone || first.isCapital) return true;
  return [words[at - 1], words[at + 1]].some((next) => next !== undefined && community.test(next.stem));
}
