import type {Card} from "../../src/cards/card.ts";
import {fundingEnd} from "../../src/coverage/funding.ts";
import {partnerNetworks} from "../../src/coverage/networks.ts";
import {norwegianPairs, wholeCountry} from "../../src/pairing/pair_text.ts";
import {withoutHromadas, withoutKommuner} from "../../src/coverage/without_partner.ts";
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import type {Locale} from "../../src/words/locales.ts";
import type {Covered, StatusPairs} from "../../src/words/rooms/report.ts";
import {reportWords} from "../../src/words/words.ts";
import type {PaperKey} from "./document.ts";

/** The figures at the top, each with its denominator or with what it is made of. */
export function keyFigures(read: MartReader, locale: Locale, sources: (card: Card) => string): readonly PaperKey[] {
  const {keys: words} = reportWords[locale];
  const states = read("partnership_count")
    .filter((row) => row.network === "norwegian_ukrainian")
    .toSorted((a, b) => a.status_order - b.status_order);
  const pairsOf = (isCounted: boolean): readonly StatusPairs[] =>
    states
      .filter((row) => row.is_partnership === isCounted)
      .map((row) => ({status: row[`status_${locale}`], pairs: row.pair_count}));
  const ending = read("partnership_count").filter((row) => row.is_partnership && row.funding_ends_date !== null);
  return [
    {...words.hromadas(covered(wholeCountry(read, "UA"))), sources: sources(withoutHromadas)},
    {...words.kommuner(covered(wholeCountry(read, "NO"))), sources: sources(withoutKommuner)},
    {
      ...words.pairs(norwegianPairs(read).length, pairsOf(true), pairsOf(false)),
      sources: sources(partnerNetworks)
    },
    ...ending.map((row) => ({
      ...words.ending(row[`programme_${locale}`], {
        pairs: row.pair_count,
        funder: row.funder,
        day: row.funding_ends_date ?? ""
      }),
      sources: sources(fundingEnd)
    }))
  ];
}

const covered = (row: MartRows["partnership_coverage"]): Covered => ({
  without: row.without_count,
  all: row.municipality_count,
  share: row.without_share,
  covered: row.with_count
});
