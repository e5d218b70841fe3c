// Which pair a paper is asked for: from an address of the page, or from a command line. Both are untrusted text.
import {paperWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {Shortlist} from "../model/match/shortlist.js";
import {addressSentences} from "../pairing/address_text.js";
import {emptyAddress, planKeys, readMatchAddress, type MatchAddress} from "../pairing/match_address.js";
import {standingPlace, type MatchData} from "../pairing/match_data.js";
import {asPair} from "../pairing/place_book.js";
import type {PaperAsked} from "./paper_pair.js";
import {rankingOf} from "../pairing/ranking.js";

export interface Asked {
  /** Null where no paper can be written; `refusal` says why. */
  readonly asked: PaperAsked | null;
  readonly refusal: string | null;
  /** What of the address was left out, a sentence each. */
  readonly problems: readonly string[];
  /** All that the address says, for the way back to the list. */
  readonly address: MatchAddress;
  /** True where the address names no pair, and one was taken to show what a paper looks like. */
  readonly isExample: boolean;
}

type Overrides = Pick<Shortlist, "entries">;
const noOverrides: Overrides = {entries: []};

/** The pair that shows what a paper looks like: the first of the list the match page begins with. */
export function examplePair(data: MatchData): PaperAsked {
  const address = {...emptyAddress, filters: data.filters};
  const place = standingPlace(data);
  const first = rankingOf(data, place, address).rows[0] ?? rankingOf(data, place, emptyAddress).rows[0];
  if (!first) throw new RangeError("no pair to show: the data hold no hromada that may be matched");
  return {
    ...asPair("kommune", place, first.code),
    preset: address.preset,
    weights: address.weights,
    filters: address.filters,
    override: null
  };
}

/**
 * Reads an address such as `?place=0301&open=UA…&preset=acute`, either side first. Whatever is on no list is left out
 * and told.
 * @param shortlist overrides that people have made; one of this pair stands in the paper
 */
export function readPaperAsked(
  query: string,
  data: MatchData,
  locale: Locale,
  shortlist: Overrides = noOverrides
): Asked {
  const {address, problems} = readMatchAddress(query, {
    has: data.book.has,
    filters: data.filters,
    otherKeys: planKeys
  });
  const said = addressSentences(problems, locale);
  const {place, open} = address;
  if (!place && !open && problems.length === 0)
    return {asked: withView(examplePair(data), address), refusal: null, problems: [], address, isExample: true};
  if (!place || !open)
    return {asked: null, refusal: paperWords[locale].incomplete, problems: said, address, isExample: false};
  const pair = asPair(address.side, place, open);
  const refusal = occupied(data, pair.hromada, locale);
  if (refusal) return {asked: null, refusal, problems: said, address, isExample: false};
  const entry = shortlist.entries.find((one) => one.kommuneCode === pair.kommune && one.hromadaCode === pair.hromada);
  const override = entry?.override ? {...entry.override, recommendedCode: entry.recommendedCode} : null;
  return {
    asked: withView(
      {...pair, preset: address.preset, weights: address.weights, filters: address.filters, override},
      address
    ),
    refusal: null,
    problems: said,
    address,
    isExample: false
  };
}

const withView = (asked: PaperAsked, {preset, weights, filters}: MatchAddress): PaperAsked => ({
  ...asked,
  preset,
  weights,
  filters
});

/** Why no paper is written on a hromada; null where one is. */
function occupied(data: MatchData, code: string, locale: Locale): string | null {
  if (data.places.hromadas[data.indexOf("hromada", code)]?.regionType !== "occupied") return null;
  return paperWords[locale].occupied(data.book.entry(code).label);
}
