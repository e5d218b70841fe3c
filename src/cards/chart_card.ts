import {pageExtracts, pagePart} from "../model/page_extracts.js";
import {labelMart, namedSorts} from "../marts/own_names.js";
import {placeSorts} from "../model/names/place_codes.js";
import {cardFrameWords, placeNamesWords, uiWords} from "../words/words.js";
import {viewOf} from "./shown_view.js";
import {chosenControls, type Card, type CardTable, type CardView, type Choice} from "./card.js";
import type {MartName, MartReader} from "../marts/mart_rows.js";
import type {Locale} from "../words/locales.js";
import {shareLands} from "../charts/shared_lands.js";
import {dayFields} from "./day_control.js";
import {linkNames} from "./name_links.js";
import {sourceLine} from "./source_line.js";
import {dataTable} from "../ui/data_table.js";
import {element} from "../ui/element.js";
import {ruleSign} from "../ui/rules.js";

/** Widths in px at which a chart is drawn; the style sheet shows the one that fits. */
export const drawnWidths = {wide: 860, narrow: 340} as const;

export interface CardOptions {
  readonly document: Document;
  readonly choice: Choice;
  /** Address of a published file as the page links it. */
  readonly fileAddress: (file: string) => string;
}

/**
 * A whole card as HTML: finding, measure, controls, chart, source, and what its three buttons open. It needs no
 * script to be read; the live script replaces the parts marked `data-part` and nothing else, so focus never jumps.
 */
export function chartCard(
  card: Card,
  read: MartReader,
  options: CardOptions & {readonly set: string; readonly isFolded?: boolean}
): HTMLElement {
  const {document, choice} = options;
  const words = cardFrameWords[choice.locale];
  const view = viewOf(card, read, {...choice, controls: chosenControls(card, choice.controls)});
  const titleId = titleIdOf(card);
  const named = {...options, locale: choice.locale};
  const drawn = charts(card, view, options);
  shareLands(drawn, card.name);
  const figure = element(
    document,
    "figure",
    {class: "card", "aria-labelledby": titleId},
    element(document, "h3", {id: titleId, "data-part": "title"}, view.title),
    element(document, "p", {class: "card-evidence", "data-part": "evidence"}, evidence(view, choice.locale)),
    element(
      document,
      "p",
      {class: "card-subtitle"},
      element(document, "span", {"data-part": "subtitle"}, view.subtitle),
      ...(card.rules ?? []).flatMap((rule) => [" ", ruleSign(rule, {document, locale: choice.locale}, {isNamed: true})])
    ),
    card.controls.length > 0 && controls(card, options),
    element(document, "div", {"data-part": "legend"}, legend(view, document)),
    element(document, "div", {"data-part": "chart", class: card.isScaled ? "chart chart-scaled" : "chart"}, ...drawn),
    element(document, "div", {"data-part": "notes"}, ...notes(view, document)),
    sourceLine(card, read, {document, locale: choice.locale, notes: moreNotes(view, document)}),
    element(
      document,
      "div",
      {class: "card-sheets"},
      sheet("data", options, [
        element(document, "div", {"data-part": "table"}, ...cardTables(card, view, {document, locale: choice.locale})),
        element(
          document,
          "p",
          {class: "card-files"},
          download(card.mart, words.allRows, options),
          card.lateMart && download(card.lateMart, words.lateRows, options)
        )
      ]),
      sheet("picture", options),
      sheet("share", options, [
        element(
          document,
          "p",
          {class: "card-files"},
          element(document, "a", {href: `#${card.name}`, "data-part": "permalink"}, words.permalink)
        )
      ])
    ),
    element(document, "p", {class: "card-status", "data-part": "status"}),
    ...martLinks([...readsOf(card), ...(card.pictureReads ?? [])], options, {"data-beside": true}),
    ...labelLinks([...readsOf(card), ...(card.pictureReads ?? [])], named, {"data-beside": true}),
    ...martLinks(card.lateReads ?? [], options),
    ...labelLinks(card.lateReads ?? [], named)
  );
  return element(document, "chart-card", {id: card.name, name: card.name, "data-set": options.set}, figure);
}

/** The marts a card's view reads in the browser. */
export function readsOf(card: Card): readonly MartName[] {
  return card.reads ?? [card.mart];
}

/**
 * Where the live script finds the marts; a link in the page, so that the build publishes the files it names.
 * @param attributes of every link; those with `data-beside` the page's first script fetches beside the live one
 */
export function martLinks(
  marts: readonly MartName[],
  {document, fileAddress}: Pick<CardOptions, "document" | "fileAddress">,
  attributes: Readonly<Record<string, true>> = {}
): HTMLElement[] {
  return marts.map((mart) => {
    const file = pageExtracts.has(mart) ? `${mart}.${pagePart}` : mart;
    return martLink(mart, {document, fileAddress}, attributes, file);
  });
}

/** Where the query engine finds marts, with figures as it reads them. */
export const tableLinks = (
  marts: readonly MartName[],
  options: Pick<CardOptions, "document" | "fileAddress">
): HTMLElement[] => marts.map((mart) => martLink(mart, options, {}, mart));

/** Where the live script finds a part of a mart. */
export const partLink = (
  mart: MartName,
  part: string,
  options: Pick<CardOptions, "document" | "fileAddress">,
  attributes: Readonly<Record<string, true>> = {}
): HTMLElement => martLink(mart, options, {"data-mart-part": part, ...attributes}, `${mart}.${part}`);

function martLink(
  mart: MartName,
  {document, fileAddress}: Pick<CardOptions, "document" | "fileAddress">,
  attributes: Readonly<Record<string, string | true>>,
  file: string
): HTMLElement {
  return element(document, "link", {
    rel: "alternate",
    "data-mart": mart,
    ...attributes,
    href: fileAddress(`${file}.arrow`)
  });
}

/** Where a language that has names of its own for places finds those that some marts name; none elsewhere. */
export function labelLinks(
  marts: readonly MartName[],
  options: Pick<CardOptions, "document" | "fileAddress"> & {readonly locale: Locale},
  attributes: Readonly<Record<string, true>> = {}
): HTMLElement[] {
  if (!placeNamesWords[options.locale].hasOwnNames) return [];
  const sorts = namedSorts(marts);
  return sorts.length === placeSorts.length
    ? martLinks([labelMart], options, attributes)
    : sorts.map((sort) => partLink(labelMart, sort, options, attributes));
}

/**
 * The chart at each drawn width, or once where the picture scales as a whole. Behind a fold it stands as a phone has
 * it, which fits everywhere; the live script draws it for a wide page when the fold is opened.
 */
export function charts(
  card: Card,
  view: CardView,
  {document, choice, isFolded = false}: Pick<CardOptions, "document" | "choice"> & {readonly isFolded?: boolean}
): Element[] {
  const drawn = drawnAt(view, {document, choice});
  if (card.isScaled) return [drawn(drawnWidths.wide)];
  return (isFolded ? (["narrow"] as const) : (["wide", "narrow"] as const)).map((name) =>
    element(document, "div", {class: `chart-${name}`}, drawn(drawnWidths[name]) as HTMLElement)
  );
}

/** The chart of a view at a width. */
function drawnAt(
  view: CardView,
  {document, choice}: Pick<CardOptions, "document" | "choice">,
  isLive = false
): (width: number) => Element {
  const frame = {document, locale: choice.locale, summary: marked(view, view.summary, choice.locale), isLive};
  return (width) => linkNames(view.draw({...frame, width}), view, document);
}

/**
 * Draws the chart of a page anew: first at the width that is seen, and returns what draws it at the other one, which
 * nobody waits for.
 */
export function redraw(
  host: Element,
  card: Card,
  view: CardView,
  options: Pick<CardOptions, "document" | "choice">
): () => void {
  const drawn = drawnAt(view, options, true);
  if (card.isScaled) {
    host.replaceChildren(drawn(drawnWidths.wide));
    return () => undefined;
  }
  const places = (["wide", "narrow"] as const).map((name) => ({
    place: element(options.document, "div", {class: `chart-${name}`}),
    width: drawnWidths[name]
  }));
  host.replaceChildren(...places.map(({place}) => place));
  const isSeen = ({place}: (typeof places)[number]): boolean => place.getClientRects().length > 0;
  const [first, ...others] = places.toSorted((a, b) => Number(isSeen(b)) - Number(isSeen(a)));
  first!.place.append(drawn(first!.width));
  return () => {
    for (const {place, width} of others) place.append(drawn(width));
  };
}

/** The tables that stand in the page; `drawn` hears of each. */
export function cardTables(
  card: Card,
  view: CardView,
  {document, locale}: {readonly document: Document; readonly locale: Locale},
  drawn: (region: HTMLElement, table: CardTable) => void = () => {}
): HTMLElement[] {
  const draw = (table: CardTable, caption: string, name: {readonly labelledBy?: string} = {}): HTMLElement => {
    const options = {document, locale, caption: marked(view, caption, locale), ...name};
    const region = dataTable(table.rows, table.columns, options);
    drawn(region, table);
    return region;
  };
  const more = (view.moreTables ?? []).map((table) =>
    table.rows.length > 0 ? draw(table, table.caption) : element(document, "p", {class: "card-note"}, table.whenEmpty)
  );
  return [draw(view.table, view.subtitle, {labelledBy: titleIdOf(card)}), ...more];
}

const titleIdOf = ({name}: Card): string => `${name}-title`;

/** The badge of a view whose figures are made up; empty where they are not, so the style sheet hides its line. */
export function evidence(view: CardView, locale: Locale): string | null {
  return view.isIllustrative ? uiWords[locale].illustrative : null;
}

/** A sentence that stands apart from the badge carries it in words. */
export function marked(view: CardView, sentence: string, locale: Locale): string {
  return [evidence(view, locale), sentence].filter((part) => part !== null).join(". ");
}

/** What must be known before the chart is read: what it says of the chosen place, and the first note. */
export function notes(view: CardView, document: Document): HTMLElement[] {
  return [...highlight(view.highlight, document), ...view.notes.slice(0, 1).map((note) => noteOf(note, document))];
}

/** The sentence of the chosen place; nothing where there is none. */
export const highlight = (sentence: string | null, document: Document): HTMLElement[] =>
  sentence ? [element(document, "p", {class: "card-highlight"}, sentence)] : [];

/** The others, which stand in the sheet of the source. */
export function moreNotes(view: CardView, document: Document): HTMLElement[] {
  return view.notes.slice(1).map((note) => noteOf(note, document));
}

const noteOf = (note: string, document: Document): HTMLElement => element(document, "p", {class: "card-note"}, note);

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

/** What one of the card's three buttons opens; a script adds to it, and lets one of a card be open at a time. */
function sheet(
  name: "data" | "picture" | "share",
  {document, choice}: CardOptions,
  content: readonly HTMLElement[] = []
): HTMLElement {
  return element(
    document,
    "details",
    {class: name === "picture" ? "needs-script" : null, "data-sheet": name},
    element(document, "summary", {}, cardFrameWords[choice.locale][name]),
    element(document, "div", {class: "sheet"}, ...content)
  );
}

function download(mart: MartName, label: string, {document, fileAddress}: CardOptions): HTMLElement {
  return element(document, "a", {href: fileAddress(`${mart}.csv`), download: `kommunebro-${mart}.csv`}, label);
}
