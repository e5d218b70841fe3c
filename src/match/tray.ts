// What a reader has in hand, at the foot of the screen: partners to compare and the shortlist.
import {matchWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {element} from "../ui/element.js";
import {partOf, setText} from "../ui/named_part.js";

/** The tray with nothing in it. */
export function matchTray(document: Document, locale: Locale): HTMLElement {
  const words = matchWords[locale];
  const button = (act: string, label: string, hidden = true): HTMLElement =>
    element(document, "button", {type: "button", "data-act": act, "data-part": act, hidden}, label);
  return element(
    document,
    "div",
    {class: "match-tray needs-script", role: "group", "aria-label": words.tray, "data-part": "tray"},
    element(document, "span", {"data-part": "chosen"}, words.chosen(0)),
    button("show-compare", words.compare),
    button("clear-compare", words.clearChosen),
    button("show-shortlist", words.shortlistCount(0), false)
  );
}

/** Writes what is in hand. */
export function showTray(host: ParentNode, locale: Locale, {chosen, listed}: {chosen: number; listed: number}): void {
  const words = matchWords[locale];
  setText(partOf(host, "chosen"), words.chosen(chosen));
  setText(partOf(host, "show-shortlist"), words.shortlistCount(listed));
  // With nothing in hand it stands at the end of the list and lies over no row.
  partOf(host, "tray").classList.toggle("is-held", chosen + listed > 0);
  for (const act of ["show-compare", "clear-compare"]) partOf(host, act).hidden = chosen === 0;
}
