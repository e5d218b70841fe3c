import {speechOf} from "../words/figures.js";
import {shortlistWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {Shortlist, ShortlistEntry} from "../model/match/shortlist.js";
import type {MatchData} from "./match_data.js";
import {pointsOf} from "./ranking.js";

/** A pair by name, the Norwegian side first. */
export function pairName(
  {kommuneCode, hromadaCode}: Pick<ShortlistEntry, "kommuneCode" | "hromadaCode">,
  {book}: MatchData,
  locale: Locale
): string {
  return `${book.entry(kommuneCode).label} ${speechOf(locale).dash} ${book.entry(hromadaCode).label}`;
}

/** Where a pair stood when it was put on the list. */
export function standingText({position, sum}: ShortlistEntry, {weights}: Shortlist, locale: Locale): string {
  return shortlistWords[locale].standing({points: pointsOf(sum, weights), position});
}

/** A person's word, with what the model recommended beside it. */
export function overrideText(
  {override, recommendedCode, kommuneCode, hromadaCode}: ShortlistEntry,
  data: MatchData,
  locale: Locale
): string | null {
  if (!override) return null;
  const isOwn = recommendedCode === kommuneCode || recommendedCode === hromadaCode;
  return shortlistWords[locale].overridden(override, isOwn ? null : data.book.entry(recommendedCode).label);
}
