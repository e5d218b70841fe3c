import type {KeptFigure} from "./kept_figures.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import type {Locale} from "../../src/words/locales.ts";
import {dateText, missingFigure, numberText} from "../../src/words/figures.ts";
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
  const nb = locale === "nb";
  const now = reportFigures(read);
  const {since, changed, unchangedCount, incomparableCount} = changesSince(kept, now, date);
  const count = (value: number): string => numberText(value, "count", locale);
  const left =
    incomparableCount > 0
      ? [
          nb
            ? `Ikke sammenlignet: ${count(incomparableCount)} tall, illustrativt i den ene rapporten og rapportert ` +
              "i den andre."
            : `Not compared: ${count(incomparableCount)}, illustrative in one report and reported in the other.`
        ]
      : [];
  return {
    heading: nb ? "Endringer siden forrige rapport" : "Changes since the last report",
    finding: finding(since, changed.length, unchangedCount, locale),
    isIllustrative: changed.some(({figure}) =>
      now.some((one) => one.figure === figure && one.evidence === "illustrative")
    ),
    tables: changeTables(changed, since, date, read, locale),
    notes: left,
    sources: ""
  };
}

function finding(since: string | null, changed: number, unchanged: number, locale: Locale): string {
  const nb = locale === "nb";
  if (since === null)
    return nb
      ? "Dette er den første rapporten; det er ingen tidligere tall å sammenligne med."
      : "This is the first report; there are no earlier figures to compare with.";
  const [all, day] = [numberText(changed + unchanged, "count", locale), dateText(since, locale)];
  if (changed === 0)
    return nb
      ? `Ingen av ${all} tall er endret siden rapporten av ${day}.`
      : `None of ${all} figures has changed since the report of ${day}.`;
  return nb
    ? `${numberText(changed, "count", locale)} av ${all} tall er endret siden rapporten av ${day}.`
    : `${numberText(changed, "count", locale)} of ${all} figures have changed since the report of ${day}.`;
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
  const nb = locale === "nb";
  const figure = (value: number | null): string =>
    value === null ? missingFigure(locale) : numberText(value, "count", locale);
  const difference = ({before, now}: Change): string => {
    if (before === null || now === null) return missingFigure(locale);
    return `${now > before ? "+" : "−"}${numberText(Math.abs(now - before), "count", locale)}`;
  };
  const table = {
    caption: nb ? "Tall som er endret" : "Figures that changed",
    columns: [
      {label: nb ? "Tall" : "Figure", isFigure: false, lang: null, width: 1},
      {label: dateText(since, locale), isFigure: true, lang: null, width: null},
      {label: dateText(date, locale), isFigure: true, lang: null, width: null},
      {label: nb ? "Endring" : "Change", isFigure: true, lang: null, width: null}
    ],
    rows: changed.map((change) => [
      figureName(change.figure, read, locale),
      figure(change.before),
      figure(change.now),
      difference(change)
    ]),
    hasTotal: false
  };
  return changed.length > mostRows ? parts(table, nb ? "fortsatt" : "continued") : [table];
}
