// Under which letters the names of hromadas are kept, so that who types one fetches those that begin so and no others.
import {withoutType} from "./kind_words.js";
import {foldingsUkrainian, foldUkrainian, words} from "./name_folding.js";
import {nameKey} from "./place_index.js";

/** What the register calls a hromada. */
export interface RegisterNames {
  readonly hromada_code: string;
  readonly label: string;
  readonly name_uk: string;
  readonly centre_uk: string;
}

/** What else a place is called. */
export interface OtherPlaceName {
  readonly place_code: string;
  readonly name: string;
}

/**
 * The letters of each hromada, and of each place of Ukraine that is none, by its code: those that a word of any of its
 * names begins with, however it is folded. What a name has in brackets only tells it from its namesakes, and a letter
 * other than a to z keeps nothing.
 */
export function lettersOfPlaces(
  registers: Iterable<RegisterNames>,
  others: Iterable<OtherPlaceName>
): ReadonlyMap<string, readonly string[]> {
  const letters = new Map<string, Set<string>>();
  const keep = (code: string, name: string): void => {
    const own = letters.get(code) ?? new Set();
    letters.set(code, own);
    for (const folded of foldingsUkrainian(nameKey(name.replace(/ \(.*/, ""))))
      for (const word of words(folded)) if (/^[a-z]/.test(word)) own.add(word.charAt(0));
  };
  for (const row of registers) for (const name of [row.label, row.name_uk, row.centre_uk]) keep(row.hromada_code, name);
  for (const {place_code, name} of others) if (place_code.startsWith("UA")) keep(place_code, name);
  return new Map([...letters].map(([code, own]) => [code, [...own].toSorted()]));
}

/**
 * The letters under which every place is kept that bears what was typed or has a name that begins so; with and without
 * a word for its type, and of such a word alone its own. One as a rule, none where no letter or digit was typed.
 */
export function lettersTyped(typed: string): string[] {
  const key = nameKey(typed);
  const folded = [key || typed, withoutType(key).bare].map(foldUkrainian);
  return [...new Set(folded.map((name) => name.charAt(0)))].filter((letter) => letter !== "").toSorted();
}
