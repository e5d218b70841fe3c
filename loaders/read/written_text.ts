import {cyrillic} from "../../src/model/names/romanise.ts";

/** More letters than any name of a place has; a file that is read as one cell has them all. */
export const longestName = 200;

/** Signs that nobody sees or no writing has, brackets of markup; and no name begins like a formula. */
const inNoName = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029<>]|^[=+@-]/u;
/** Words with a digit in them are codes, which have rules of their own. */
const words = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}])/gu;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** A text in one form of each letter (NFC), without blanks around it: how it is kept and compared. */
export function asWritten(text: string): string {
  // A lone half of a sign stays what it is, and is told by who reads the text.
  return text.normalize("NFC").trim();
}

/** What keeps a text from being a name, in words that follow it; undefined where nothing does. */
export function notOfAName(text: string, longest = longestName): string | undefined {
  if (text.length > longest) return `has ${text.length} letters, more than ${longest}`;
  return inNoName.test(text) ? "holds signs that stand in no name" : undefined;
}

/** Words that mix letters of two scripts: an “і” of the other alphabet looks right and is found by nobody. */
export function mixedWords(text: string): string[] {
  return (text.match(words) ?? []).filter((word) => scripts.filter((script) => script.test(word)).length > 1);
}

/** A Ukrainian text whose words of two scripts are Cyrillic throughout; everything else stands as it was written. */
export function withWholeWords(text: string): string {
  return text.replace(words, (word) => (mixedWords(word).length > 0 ? cyrillic(word) : word));
}
