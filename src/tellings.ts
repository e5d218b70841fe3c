import {coverageFindings} from "./coverage/coverage_findings.js";
import {newestTies, tieNews} from "./coverage/tie_news.js";
import type {MartReader} from "./marts/mart_rows.js";
import type {Row, Told} from "./model/findings/finding.js";
import {doorTold} from "./overview/door_told.js";
import type {Locale} from "./words/locales.js";

/** Sentences that a part of a page tells of findings, and the rows of those that name no mart. */
export interface Telling {
  readonly told: readonly Told[];
  readonly rows: readonly Row[];
}

/** The parts of pages that tell of figures in sentences, by the name a page calls them by; the check holds all. */
export const tellings: Readonly<Record<string, (read: MartReader, locale: Locale) => Telling>> = {
  door(read, locale) {
    const {finding, figures, caption, source, rows} = doorTold(read, locale);
    return {told: [finding, ...figures.map(({told}) => told), caption, source], rows};
  },
  "coverage-findings": (read, locale) => ({
    told: coverageFindings(read, locale).flatMap(({told}) => told),
    rows: []
  }),
  "latest-ties"(read, locale) {
    const {news, pairs} = newestTies(read, locale);
    return {
      told: [news, ...pairs.map(({told}) => told)],
      rows: tieNews.view(read, {locale, selection: null, controls: {}}).table.rows
    };
  }
};
