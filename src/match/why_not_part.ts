// "Why not …?": any municipality held against the first of the list.
import {whyWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {whyNot} from "../model/match/why_not.js";
import {otherSide} from "../pairing/match_address.js";
import {whyText} from "./why_text.js";
import type {Ranking} from "../pairing/ranking.js";
import type {Side} from "../model/match/rank.js";
import {element} from "../ui/element.js";
import type {RowFrame} from "./row_frame.js";
import {placeCombobox} from "../ui/place_combobox.js";

/** The section with its search; the answer is written by `showWhy`. */
export function whySection(document: Document, locale: Locale, side: Side): HTMLElement {
  const text = whyWords[locale];
  return element(
    document,
    "section",
    {class: "match-why needs-script", "data-part": "why", "aria-labelledby": "match-why-title"},
    element(document, "h2", {id: "match-why-title"}, text.title),
    element(document, "p", {}, text.lead),
    placeCombobox(document, {id: "match-why-search", label: text.field[otherSide(side)], hint: text.hint}),
    element(document, "div", {"data-part": "why-answer", "data-tells": true})
  );
}

/** The label of the search follows the side. */
export function whyLabel(locale: Locale, side: Side): string {
  return whyWords[locale].field[otherSide(side)];
}

/** Why one candidate is not first; nothing where none is asked about. */
export function whyAnswer({document, locale, data}: RowFrame, ranking: Ranking, code: string | null): HTMLElement[] {
  if (code === null) return [];
  const text = whyWords[locale];
  const own = otherSide(ranking.side);
  const found = whyNot(data.pairValues, ranking.weights, {
    side: ranking.side,
    index: ranking.index,
    candidate: data.indexOf(own, code),
    allowed: ranking.filtered.allowed
  });
  const said = whyText(found, ranking.weights, data, locale);
  const lines = (title: string, items: readonly string[]): HTMLElement | null =>
    items.length > 0
      ? element(
          document,
          "div",
          {},
          element(document, "h4", {}, title),
          element(document, "ul", {}, ...items.map((item) => element(document, "li", {}, item)))
        )
      : null;
  const changes = [said.weights, said.facts].filter((sentence) => sentence !== "");
  return [
    element(document, "h3", {tabindex: -1, "data-part": "why-here"}, data.book.entry(code).label),
    element(document, "p", {}, said.standing),
    element(document, "div", {class: "match-gains"}, lines(text.behind, said.behind), lines(text.ahead, said.ahead)),
    ...(changes.length > 0
      ? [element(document, "h4", {}, text.first), ...changes.map((sentence) => element(document, "p", {}, sentence))]
      : []),
    ...(said.isTryable ? [element(document, "button", {type: "button", "data-act": "try"}, text.tryIt)] : [])
  ];
}
