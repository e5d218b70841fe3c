import type {Card} from "../../src/cards/card.ts";
import {fundingEnd} from "../../src/coverage/funding.ts";
import {partnerNetworks} from "../../src/coverage/networks.ts";
import {listed, norwegianPairs, wholeCountry} from "../../src/pairing/pair_text.ts";
import {withoutHromadas, withoutKommuner} from "../../src/coverage/without_partner.ts";
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import type {Locale} from "../../src/words/locales.ts";
import {dateText, numberText} from "../../src/words/figures.ts";
import type {PaperKey} from "./document.ts";

/** The figures at the top, each with its denominator or with what it is made of. */
export function keyFigures(read: MartReader, locale: Locale, sources: (card: Card) => string): readonly PaperKey[] {
  const nb = locale === "nb";
  const count = (value: number): string => numberText(value, "count", locale);
  const of = (row: MartRows["partnership_coverage"]): string =>
    `${count(row.without_count)} ${nb ? "av" : "of"} ${count(row.municipality_count)}`;
  const share = (row: MartRows["partnership_coverage"]): string => numberText(row.without_share, "share", locale);
  const [ukraine, norway] = [wholeCountry(read, "UA"), wholeCountry(read, "NO")];
  const states = read("partnership_count")
    .filter((row) => row.network === "norwegian_ukrainian")
    .toSorted((a, b) => a.status_order - b.status_order);
  const inWords = (rows: typeof states): string =>
    listed(
      rows.map((row) => `${(nb ? row.status_nb : row.status_en).toLocaleLowerCase(locale)} ${count(row.pair_count)}`),
      locale
    );
  const [counted, uncounted] = [true, false].map((is) => states.filter((row) => row.is_partnership === is)) as [
    typeof states,
    typeof states
  ];
  const pairs = norwegianPairs(read);
  const ending = read("partnership_count").filter((row) => row.is_partnership && row.funding_ends_date !== null);
  return [
    {
      value: of(ukraine),
      label: nb
        ? `hromadaer har ingen kjent norsk partner (${share(ukraine)}); ${count(ukraine.with_count)} har`
        : `hromadas have no known Norwegian partner (${share(ukraine)}); ${count(ukraine.with_count)} have`,
      sources: sources(withoutHromadas)
    },
    {
      value: of(norway),
      label: nb
        ? `norske kommuner har ingen kjent ukrainsk partner (${share(norway)}); ${count(norway.with_count)} har`
        : `Norwegian municipalities have no known Ukrainian partner (${share(norway)}); ` +
          `${count(norway.with_count)} have`,
      sources: sources(withoutKommuner)
    },
    {
      value: nb ? `${count(pairs.length)} par` : `${count(pairs.length)} pairs`,
      label: nb
        ? `av norske og ukrainske partnere: ${inWords(counted)}. Ikke talt: ${inWords(uncounted)}`
        : `of Norwegian and Ukrainian partners: ${inWords(counted)}. Not counted: ${inWords(uncounted)}`,
      sources: sources(partnerNetworks)
    },
    ...ending.map((row) => ({
      value: nb ? `${count(row.pair_count)} par` : `${count(row.pair_count)} pairs`,
      label: nb
        ? `i ${row.programme_nb} mister kjernestøtten fra ${row.funder} ` +
          `${dateText(row.funding_ends_date ?? "", locale)} om den ikke fornyes`
        : `in ${row.programme_en} lose core funding from ${row.funder} on ` +
          `${dateText(row.funding_ends_date ?? "", locale)} unless it is renewed`,
      sources: sources(fundingEnd)
    }))
  ];
}
