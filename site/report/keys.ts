import type {Card} from "../../src/cards/card.ts";
import {fundingEnd} from "../../src/coverage/funding.ts";
import {partnerNetworks} from "../../src/coverage/networks.ts";
import {withoutHromadas, withoutKommuner} from "../../src/coverage/without_partner.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {count, figure, ofMart, share, textFigure} from "../../src/model/findings/find.ts";
import {tell, type Figure, type Findings, type Share, type Told} from "../../src/model/findings/finding.ts";
import type {Locale} from "../../src/words/locales.ts";
import type {Covered, KeyFigure, StatusPairs} from "../../src/words/rooms/report.ts";
import {reportWords} from "../../src/words/words.ts";
import type {PaperKey} from "./document.ts";

/** A figure at the top as it was told of findings. */
interface Key extends KeyFigure {
  readonly card: Card;
  readonly told: Told;
}

/** The figures at the top, each with its denominator or with what it is made of. */
export function keyFigures(read: MartReader, locale: Locale, sources: (card: Card) => string): readonly PaperKey[] {
  return keysTold(read, locale).map(({value, label, card}) => ({value, label, sources: sources(card)}));
}

/** The same with the findings that each is told of. */
export function keysTold(read: MartReader, locale: Locale): readonly Key[] {
  const {keys: words} = reportWords[locale];
  const coverage = ofMart("partnership_coverage", read("partnership_coverage"));
  const without = (country: "UA" | "NO") => {
    const of = {by: "group_code", where: {country, group_kind: "country"}};
    const all = figure(coverage, "municipality_count", of);
    return {
      without: share(figure(coverage, "without_count", of), all),
      covered: share(figure(coverage, "with_count", of), all)
    };
  };
  return [
    key(withoutHromadas, without("UA"), (found) => words.hromadas(covered(found))),
    key(withoutKommuner, without("NO"), (found) => words.kommuner(covered(found))),
    pairsKey(read, locale),
    ...endingKeys(read, locale)
  ];
}

function key<Of extends Findings>(card: Card, findings: Of, words: (found: Of) => KeyFigure): Key {
  const told = tell(findings, (found) => `${words(found).value} ${words(found).label}`);
  return {...words(findings), card, told};
}

const covered = (found: {readonly without: Share | null; readonly covered: Share | null}): Covered => ({
  without: found.without?.part.value ?? 0,
  all: found.without?.whole.value ?? 0,
  share: found.without?.value ?? 0,
  covered: found.covered?.part.value ?? 0
});

/** Norwegian pairs by their status: those that count, and those that do not. */
function pairsKey(read: MartReader, locale: Locale): Key {
  const counts = ofMart("partnership_count", read("partnership_count"));
  const states = read("partnership_count")
    .filter((row) => row.network === "norwegian_ukrainian")
    .toSorted((a, b) => a.status_order - b.status_order);
  const pairsOf = (isCounted: boolean) => states.filter((row) => row.is_partnership === isCounted);
  const figures = (isCounted: boolean): readonly Figure[] =>
    pairsOf(isCounted).flatMap(({network, programme_code, status}) => {
      const where = {network, programme_code, status};
      return figure(counts, "pair_count", {by: "status", where}) ?? [];
    });
  const texts = (isCounted: boolean, found: readonly Figure[] | null): readonly StatusPairs[] =>
    pairsOf(isCounted).map((row, i) => ({status: row[`status_${locale}`], pairs: found?.[i]?.value ?? 0}));
  const found = {
    all: count(ofMart("partnership_pair", read("partnership_pair")), {
      by: "partnership_id",
      where: {network: "norwegian_ukrainian", is_partnership: true}
    }),
    counted: figures(true),
    uncounted: figures(false)
  };
  return key(partnerNetworks, found, ({all, counted, uncounted}) =>
    reportWords[locale].keys.pairs(all.value, texts(true, counted), texts(false, uncounted))
  );
}

/** Programmes whose funding ends. */
function endingKeys(read: MartReader, locale: Locale): readonly Key[] {
  const counts = ofMart("partnership_count", read("partnership_count"));
  return read("partnership_count")
    .filter((row) => row.is_partnership && row.funding_ends_date !== null)
    .map((row) => {
      const of = {by: "status", where: {programme_code: row.programme_code, status: row.status, network: row.network}};
      const found = {
        programme: textFigure(counts, `programme_${locale}`, of),
        pairs: figure(counts, "pair_count", of),
        funder: textFigure(counts, "funder", of),
        day: textFigure(counts, "funding_ends_date", of)
      };
      return key(fundingEnd, found, ({programme, pairs, funder, day}) =>
        reportWords[locale].keys.ending(programme?.value ?? row[`programme_${locale}`], {
          pairs: pairs?.value ?? 0,
          funder: funder?.value ?? row.funder,
          day: day?.value ?? row.funding_ends_date ?? ""
        })
      );
    });
}
