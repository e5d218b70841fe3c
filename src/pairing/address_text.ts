import {matchAddressWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {mostCompared, type AddressProblem} from "./match_address.js";

/** Most sentences that are told; an address with more is a made-up one. */
const mostTold = 8;

/** What of an address was left out, a sentence each, for a reader who followed a link; none where all was used. */
export function addressSentences(problems: readonly AddressProblem[], locale: Locale): string[] {
  const words = matchAddressWords[locale];
  const told = problems
    .slice(0, mostTold)
    .map(({key, value, reason}) => words.problems[reason]({key, value, mostCompared}));
  const rest = problems.length - told.length;
  return rest > 0 ? [...told, words.more(rest)] : told;
}
