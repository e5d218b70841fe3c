import {uiWords} from "../words/words.js";
import {viewOf} from "./shown_view.js";
import {chosenControls, type Card, type CardView, type Choice} from "./card.js";
import type {MartName, MartReader, MartRows} from "../marts/mart_rows.js";
import type {Locale} from "../words/locales.js";
import {lastDay} from "../model/as_of.js";
import {dateText} from "../words/figures.js";
import {dayFields} from "./day_control.js";
import {dataTable} from "../ui/data_table.js";
import {element} from "../ui/element.js";

/** Widths in px at which a chart is drawn; the style sheet shows the one that fits. */
export const drawnWidths = {wide: 860, narrow: 340} as const;

export interface CardOptions {
  readonly document: Document;
  readonly choice: Choice;
  /** Address of a published file as the page links it. */
  readonly fileAddress: (file: string) => string;
}

/**
 * A whole card as HTML: finding, measure, controls, chart, table, downloads, link, source. It needs no script to be
 * read; the live script replaces the parts marked `data-part` and nothing else, so focus never jumps.
 */
export function chartCard(card: Card, read: MartReader, options: CardOptions & {readonly set: string}): HTMLElement {
  const {document, choice, fileAddress} = options;
  const words = uiWords[choice.locale];
  const view = viewOf(card, read, {...choice, controls: chosenControls(card, choice.controls)});
  const titleId = `${card.name}-title`;
  const figure = element(
    document,
    "figure",
    {class: "card", "aria-labelledby": titleId},
    element(document, "h3", {id: titleId, "data-part": "title"}, view.title),
    element(document, "p", {class: "card-evidence", "data-part": "evidence"}, evidence(view, choice.locale)),
    element(document, "p", {class: "card-subtitle", "data-part": "subtitle"}, view.subtitle),
    card.controls.length > 0 && controls(card, options),
    element(document, "div", {"data-part": "legend"}, legend(view, document)),
    element(
      document,
      "div",
      {"data-part": "chart", class: card.isScaled ? "chart chart-scaled" : "chart"},
      ...charts(card, view, options)
    ),
    element(document, "div", {"data-part": "notes"}, ...notes(view, document)),
    element(
      document,
      "details",
      {class: "card-table"},
      element(document, "summary", {}, words.table),
      element(document, "div", {"data-part": "table"}, ...cardTables(view, document, choice.locale))
    ),
    element(
      document,
      "p",
      {class: "card-actions"},
      element(
        document,
        "a",
        {href: fileAddress(`${card.mart}.csv`), download: `kommunebro-${card.mart}.csv`},
        words.csv
      ),
      card.lateMart &&
        element(
          document,
          "a",
          {href: fileAddress(`${card.lateMart}.csv`), download: `kommunebro-${card.lateMart}.csv`},
          words.lateCsv
        ),
      element(document, "button", {type: "button", "data-save": "svg"}, words.svg),
      element(document, "button", {type: "button", "data-save": "png"}, words.png),
      element(document, "a", {href: `#${card.name}`, "data-part": "permalink"}, words.permalink),
      element(document, "span", {"data-part": "status", role: "status"})
    ),
    element(document, "figcaption", {class: "card-source"}, ...sources(card, read, options)),
    ...martLinks([...readsOf(card), ...(card.lateReads ?? []), ...(card.chosenReads ?? [])], options)
  );
  return element(document, "chart-card", {id: card.name, name: card.name, "data-set": options.set}, figure);
}

/** The marts a card's view reads in the browser. */
export function readsOf(card: Card): readonly MartName[] {
  return card.reads ?? [card.mart];
}

/** Where the live script finds the marts; a link in the page, so that the build publishes the files it names. */
export function martLinks(
  marts: readonly MartName[],
  {document, fileAddress}: Pick<CardOptions, "document" | "fileAddress">
): HTMLElement[] {
  return marts.map((mart) =>
    element(document, "link", {
      rel: "alternate",
      type: "application/vnd.apache.arrow.stream",
      "data-mart": mart,
      href: fileAddress(`${mart}.arrow`)
    })
  );
}

/** The chart at each drawn width, or once where the picture scales as a whole. */
export function charts(
  card: Card,
  view: CardView,
  {document, choice}: Pick<CardOptions, "document" | "choice">
): Element[] {
  const frame = {document, locale: choice.locale, summary: marked(view, view.summary, choice.locale)};
  if (card.isScaled) return [view.draw({...frame, width: drawnWidths.wide})];
  return (["wide", "narrow"] as const).map((name) =>
    element(document, "div", {class: `chart-${name}`}, view.draw({...frame, width: drawnWidths[name]}) as HTMLElement)
  );
}

/** The tables that stand in the page. */
export function cardTables(view: CardView, document: Document, locale: Locale): HTMLElement[] {
  const more = (view.moreTables ?? []).map(({rows, columns, caption, whenEmpty}) =>
    rows.length > 0
      ? dataTable(rows, columns, {document, locale, caption: marked(view, caption, locale)})
      : element(document, "p", {class: "card-note"}, whenEmpty)
  );
  const caption = marked(view, `${view.title}. ${view.subtitle}`, locale);
  return [dataTable(view.table.rows, view.table.columns, {document, locale, caption}), ...more];
}

/** The badge of a view whose figures are made up; empty where they are not, so the style sheet hides its line. */
export function evidence(view: CardView, locale: Locale): string | null {
  return view.isIllustrative ? uiWords[locale].illustrative : null;
}

/** A sentence that stands apart from the badge carries it in words. */
export function marked(view: CardView, sentence: string, locale: Locale): string {
  return [evidence(view, locale), sentence].filter((part) => part !== null).join(". ");
}

export function notes(view: CardView, document: Document): HTMLElement[] {
  const highlight = view.highlight ? [element(document, "p", {class: "card-highlight"}, view.highlight)] : [];
  return [...highlight, ...view.notes.map((note) => element(document, "p", {class: "card-note"}, note))];
}

export function legend(view: CardView, document: Document): HTMLElement | null {
  if (view.legend.length === 0) return null;
  const items = view.legend.map(({label, sign}) =>
    element(document, "li", {}, element(document, "span", {class: `sign ${sign}`, "aria-hidden": "true"}), label)
  );
  return element(document, "ul", {class: "legend"}, ...items);
}

function controls(card: Card, {document, choice}: CardOptions): HTMLElement {
  const chosen = chosenControls(card, choice.controls);
  const fields = card.controls.map((control) => {
    if ("days" in control)
      return dayFields(control, {document, locale: choice.locale, id: `${card.name}-${control.name}`});
    const options = control.options.map(({value, label}) =>
      element(document, "option", {value, selected: value === chosen[control.name]}, label(choice.locale))
    );
    const select = element(document, "select", {name: control.name, id: `${card.name}-${control.name}`}, ...options);
    return element(document, "label", {}, element(document, "span", {}, control.label(choice.locale)), select);
  });
  return element(document, "div", {class: "card-controls needs-script"}, ...fields);
}

function sources(card: Card, read: MartReader, {document, choice: {locale}}: CardOptions): (HTMLElement | string)[] {
  const words = uiWords[locale];
  const rows = card.tables.map((table) => provenance(read, table));
  const sql = element(document, "a", {href: `./sources#mart-${card.mart.replaceAll("_", "-")}`}, words.sql);
  const facts = rows.flatMap((row, i) => [
    i === 0 ? words.source : " ",
    element(document, "a", {href: `./sources#${row.table_name.replaceAll("_", "-")}`}, row[`title_${locale}`]),
    " – ",
    row[`producer_${locale}`],
    words.asOf(periodText(row.as_of, locale)),
    age(row.as_of, locale, document),
    words.retrieved({day: row.retrieved, quality: words.quality[row.quality] ?? row.quality})
  ]);
  return [...facts, " ", sql];
}

/** A record's as-of as text: `2021/2022` becomes a span, a day is written out. */
export function periodText(period: string, locale: Locale): string {
  if (period === "per row") return uiWords[locale].perRow;
  if (period === "unknown") return uiWords[locale].unknownPeriod;
  return period.replace("/", "–").replace(/\d{4}-\d{2}-\d{2}/g, (day) => dateText(day, locale));
}

/**
 * Where the script of the page says how old the facts are on the day of reading, ` (1 504 dager gammelt)`; empty until
 * then, as a build has no clock, and for facts whose day is not known.
 */
export function age(asOf: string, locale: Locale, document: Document): HTMLElement | "" {
  const day = lastDay(asOf);
  return day === undefined ? "" : element(document, "span", {"data-day": day, "data-words": uiWords[locale].ageWords});
}

/** @throws RangeError `unknown table: …` where a card names a table without a metadata record. */
function provenance(read: MartReader, table: string): MartRows["table_provenance"] {
  const row = read("table_provenance").find(({table_name}) => table_name === table);
  if (!row) throw new RangeError(`unknown table: ${table}`);
  return row;
}
