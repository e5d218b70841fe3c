// Where the figures of a card come from.
import {lastDay} from "../model/as_of.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {element} from "../ui/element.js";
import {ruleSign} from "../ui/rules.js";
import {dateText, speechOf} from "../words/figures.js";
import type {Locale} from "../words/locales.js";
import {cardSourceWords, cardFrameWords} from "../words/words.js";
import type {Card} from "./card.js";

type Provenance = MartRows["table_provenance"];

/**
 * One quiet line under the chart, who, which time and how sure; opened, it tells how the figures were made, of every
 * table behind them and its age on the day of reading, and leads to the SQL.
 */
export function sourceLine(
  card: Card,
  read: MartReader,
  {document, locale, notes}: {document: Document; locale: Locale; notes: readonly HTMLElement[]}
): HTMLElement {
  const words = cardSourceWords[locale];
  const rows = card.tables.map((table) => provenance(read, table));
  const tables = rows.map((row) =>
    element(
      document,
      "li",
      {},
      element(document, "a", {href: `./source/${row.table_name}`}, row[`title_${locale}`]),
      ` ${speechOf(locale).dash} ${row[`producer_${locale}`]} · ${asOfText(row.as_of, locale)}`,
      age(row.as_of, locale, document),
      words.record({
        retrieved: row.retrieved,
        isWritten: row.kind === "authored",
        standing: words.standing[row.quality] ?? row.quality,
        licence: row.licence
      })
    )
  );
  return element(
    document,
    "figcaption",
    {class: "card-source"},
    element(
      document,
      "details",
      {},
      element(document, "summary", {"data-part": "source"}, quietLine(rows, locale)),
      element(document, "div", {"data-part": "more-notes"}, ...notes),
      element(document, "ul", {"data-part": "sources"}, ...tables),
      ruleSign("standing", {document, locale}, {isNamed: true}),
      " ",
      element(document, "a", {href: `./table/${card.mart}#sql`}, words.sql)
    )
  );
}

/** The first table a card names is the one its figures stand in; the others place and name them. */
function quietLine([first, ...others]: readonly Provenance[], locale: Locale): string {
  if (!first) return "";
  const words = cardSourceWords[locale];
  return words.line({
    producer: words.producers[first.table_name] ?? first[`producer_${locale}`].split(/[,;(]/)[0]!.trim(),
    period: first.as_of === "per row" ? null : asOfText(first.as_of, locale),
    standing: words.standing[first.quality] ?? first.quality,
    more: others.length
  });
}

/** A record's as-of as text: `2021/2022` becomes a span, a day is written out. */
export function asOfText(period: string, locale: Locale): string {
  if (period === "per row") return cardFrameWords[locale].perRow;
  if (period === "unknown") return cardFrameWords[locale].unknownPeriod;
  return period.replace("/", "–").replace(/\d{4}-\d{2}-\d{2}/g, (day) => dateText(day, locale));
}

/**
 * Where the script of the page says how old the facts are on the day of reading, ` (4 år gamle tall)`; empty until
 * then, as a build has no clock, and for facts whose day is not known.
 */
export function age(asOf: string, locale: Locale, document: Document): HTMLElement | "" {
  const day = lastDay(asOf);
  return day === undefined
    ? ""
    : element(document, "span", {"data-day": day, "data-words": cardFrameWords[locale].ageWords});
}

/** @throws RangeError `unknown table: …` where a card names a table without a metadata record. */
function provenance(read: MartReader, table: string): Provenance {
  const row = read("table_provenance").find(({table_name}) => table_name === table);
  if (!row) throw new RangeError(`unknown table: ${table}`);
  return row;
}
