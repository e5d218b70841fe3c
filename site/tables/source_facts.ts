// What the record of a table of data/ says, as facts on its page.
import {asOfText} from "../../src/cards/source_line.ts";
import {dateText, numberText} from "../../src/words/figures.ts";
import {langOfRecords, type Locale} from "../../src/words/locales.ts";
import {grainWords, sourceWords, cardWords} from "../../src/words/words.ts";
import {markup, type Markup} from "../pages/markup.ts";
import {pagesOf, type SourceRow} from "./table_facts.ts";

type Fact = Markup | string | null;

export function sourceFacts(
  row: SourceRow,
  locale: Locale,
  documentName: (file: string, locale: Locale) => string
): Markup {
  const words = sourceWords[locale];
  const lang = langOfRecords(locale);
  const record = (text: string): Markup => (lang ? markup`<span lang="${lang}">${text}</span>` : markup`${text}`);
  const links = pagesOf(row).map((page, at) =>
    page.startsWith("https://")
      ? markup`${at > 0 && markup`<br>`}<a href="${page}">${page}</a>`
      : markup`${at > 0 && markup`<br>`}${documentName(page, locale)}`
  );
  const {facts} = words;
  const told: readonly [head: string, fact: Fact][] = [
    [facts.table, markup`<code>data/${row.table_name}.csv</code>`],
    [facts.producer, row[`producer_${locale}`]],
    [facts.licence, record(row.licence)],
    [facts.source, markup`${links}`],
    [facts.grain, grainText(row.grain, locale)],
    [facts.key, markup`<code>${row.key_columns}</code>`],
    [facts.asOf, asOfText(row.as_of, locale)],
    [facts.ageLimit, ageLimit(row, locale)],
    [facts.exception, exception(row, locale)],
    [facts.changed, dateText(row.retrieved, locale)],
    [facts.rows, numberText(row.rows, "count", locale)],
    [facts.quality, cardWords[locale].quality[row.quality] ?? row.quality],
    [facts.checks, row.check_count === 0 ? words.ownChecks : record(row.checks ?? "")],
    ["SHA-256", markup`<code class="hash">${row.sha256}</code>`]
  ];
  return markup`<dl class="place-facts">${told
    .filter(([, fact]) => fact !== null)
    .map(([head, fact]) => markup`<div><dt>${head}</dt><dd>${fact}</dd></div>`)}</dl>`;
}

/** What one row is: in the language of the page, or as the record says it, marked as such. */
export function grainText(grain: string, locale: Locale): Markup {
  const own = grainWords[locale].ofRecord[grain];
  const lang = langOfRecords(locale);
  return own === undefined && lang ? markup`<span lang="${lang}">${grain}</span>` : markup`${own ?? grain}`;
}

function ageLimit(row: SourceRow, locale: Locale): string | null {
  const {warn_after_days: warnAfter, error_after_days: errorAfter} = row;
  if (warnAfter === null || errorAfter === null) return null;
  return sourceWords[locale].ageRule({warnAfter, errorAfter, reason: row[`limit_reason_${locale}`] ?? ""});
}

function exception(row: SourceRow, locale: Locale): string | null {
  const {accepted_until: until} = row;
  return until === null ? null : sourceWords[locale].exception({until, reason: row[`accepted_reason_${locale}`] ?? ""});
}
