// What the signs "?" of a page open: a box a rule, once a page, however many signs ask for it.
import {type RuleName, ruleId, ruleNames, ruleOf, rulePlace} from "../../src/ui/rules.ts";
import type {Locale} from "../../src/words/locales.ts";
import {ruleWords} from "../../src/words/words.ts";
import {markup, type Markup} from "./markup.ts";

/**
 * The page with a box for every sign on it, at the end of its main part.
 * @param methods the way from the page to that of the method
 */
export function withRuleBoxes(html: string, locale: Locale, methods: string): string {
  const asked = new Set(Array.from(html.matchAll(/\spopovertarget="([^"]+)"/g), ([, id]) => id));
  const boxes = ruleNames()
    .filter((name) => asked.has(ruleId(name)))
    .map((name) => ruleBox(name, locale, methods));
  return boxes.length === 0 ? html : html.replace("</main>", () => `${boxes.join("\n")}\n</main>`);
}

/** The sign "?" beside its term, for a page that is written as text. */
export const signMarkup = (name: RuleName, locale: Locale): Markup =>
  markup`<button type="button" class="rule-sign" popovertarget="${ruleId(name)}"
aria-label="${ruleWords[locale].ask(ruleOf(name, locale).term)}">?</button>`;

function ruleBox(name: RuleName, locale: Locale, methods: string): string {
  const {term, text} = ruleOf(name, locale);
  const id = ruleId(name);
  return markup`<div popover id="${id}" class="rule-box" role="group" aria-label="${term}"><p><strong>${term}.</strong>
${text}</p><p><a href="${methods}#${rulePlace(name)}">${ruleWords[locale].onward}</a></p></div>`.text;
}
