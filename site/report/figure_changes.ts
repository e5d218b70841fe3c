import type {KeptFigure} from "./kept_figures.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {norwegianPairs} from "../../src/pairing/pair_text.ts";
import type {Locale} from "../../src/words/locales.ts";
import {dateText, missingFigure, numberText} from "../../src/words/figures.ts";
import {reportChangesWords, reportWords} from "../../src/words/words.ts";
import type {PaperSection, PaperTable} from "./document.ts";
import {parts} from "./paper_table.ts";
import {changesSince, figureName, reportFigures, type Change} from "./report_figures.ts";

/** Which figures moved since the last report that was kept. */
export function changesSection(
  read: MartReader,
  locale: Locale,
  kept: readonly KeptFigure[],
  date: string
): PaperSection {
  const words = reportChangesWords[locale];
  const now = reportFigures(read);
  const {since, changed, unchangedCount, incomparableCount} = changesSince(kept, now, date);
  return {
    heading: reportWords[locale].headings.changes,
    finding: since === null ? words.first : words.finding(changed.length, changed.length + unchangedCount, since),
    isIllustrative: changed.some(({figure}) =>
      now.some((one) => one.figure === figure && one.evidence === "illustrative")
    ),
    tables: changeTables(changed, since, date, read, locale),
    notes: [
      ...(since === null ? [] : [words.newInWorld(newSince(read, since))]),
      ...(incomparableCount > 0 ? [words.notCompared(incomparableCount)] : [])
    ],
    sources: ""
  };
}

/**
 * Partnerships that came about after a day, as far as their claims tell: one of the same month or year without a day
 * is not known to.
 */
function newSince(read: MartReader, day: string): {dated: number; all: number; day: string} {
  const pairs = norwegianPairs(read);
  return {dated: pairs.filter(({since}) => since !== null && since > day).length, all: pairs.length, day};
}

/** More rows than these stand in two tables side by side. */
const mostRows = 8;

function changeTables(
  changed: readonly Change[],
  since: string | null,
  date: string,
  read: MartReader,
  locale: Locale
): readonly PaperTable[] {
  if (since === null || changed.length === 0) return [];
  const words = reportChangesWords[locale];
  const figure = (value: number | null): string =>
    value === null ? missingFigure(locale) : numberText(value, "count", locale);
  const difference = ({before, now}: Change): string => {
    if (before === null || now === null) return missingFigure(locale);
    return `${now > before ? "+" : "−"}${numberText(Math.abs(now - before), "count", locale)}`;
  };
  const table = {
    caption: words.caption,
    columns: [
      {label: words.columns.figure, isFigure: false, lang: null, width: 1},
      {label: dateText(since, locale), isFigure: true, lang: null, width: null},
      {label: dateText(date, locale), isFigure: true, lang: null, width: null},
      {label: words.columns.change, isFigure: true, lang: null, width: null}
    ],
    rows: changed.map((change) => [
      figureName(change.figure, read, locale),
      figure(change.before),
      figure(change.now),
      difference(change)
    ]),
    hasTotal: false
  };
  return changed.length > mostRows ? parts(table, reportWords[locale].continued) : [table];
}
