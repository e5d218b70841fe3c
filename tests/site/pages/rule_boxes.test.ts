import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {martReader} from "../../../site/pages/mart_files.ts";
import {withRuleBoxes} from "../../../site/pages/rule_boxes.ts";
import {fylkeShapes, oblastShapes} from "../../../site/pages/map_shapes.ts";
import {allCards} from "../../../src/card_sets.ts";
import {chartCard} from "../../../src/cards/chart_card.ts";
import {pageParts} from "../../../src/page_parts.ts";
import {ruleId, ruleNames, ruleOf, rulePlace, ruleSign} from "../../../src/ui/rules.ts";
import {locales} from "../../../src/words/locales.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>") as unknown as {document: Document};
const read = martReader("src/data");
const page = (main: string): string => `<html><body><main>${main}</main></body></html>`;

/** The parts of the methods page that print rules. */
const printed = ["criteria", "filters", "sturdiness", "points", "unknown", "plan", "terms", "held-back"];

describe.each(locales)("the rules in %s", (locale) => {
  const methods = parseHTML(
    page(
      printed
        .map((name) => pageParts[`methods-${name}`]!(read, {document, locale, fileAddress: String}).outerHTML)
        .join("")
    )
  ).document;
  const plain = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();

  it("are told by their signs in the very words of the methods page, at the place that a sign leads to", () => {
    const names = ruleNames();
    expect(names.length).toBeGreaterThan(30);
    const signs = names.map((name) => ruleSign(name, {document, locale}).outerHTML).join("");
    const shown = parseHTML(withRuleBoxes(page(signs + signs), locale, "./methods")).document;
    for (const name of names) {
      const {term, text} = ruleOf(name, locale);
      expect(text.length, name).toBeGreaterThan(20);
      const place = methods.getElementById(rulePlace(name));
      expect(plain(place?.textContent), name).toContain(plain(text));
      const boxes = shown.querySelectorAll(`[id="${ruleId(name)}"]`);
      expect(boxes, name).toHaveLength(1);
      expect(plain(boxes[0]!.textContent), name).toContain(plain(`${term}. ${text}`));
      expect(boxes[0]!.querySelector("a")!.getAttribute("href")).toBe(`./methods#${rulePlace(name)}`);
      expect(shown.querySelectorAll(`[popovertarget="${ruleId(name)}"]`), name).toHaveLength(2);
    }
  });

  it("are short where a sign tells them: of a named rule two sentences or three", () => {
    for (const name of ruleNames())
      if (name !== "sturdiness")
        expect(ruleOf(name, locale).text.match(/[.!?](?= |$)/g)!.length, name).toBeLessThanOrEqual(3);
  });
});

describe("a page", () => {
  it("has the box of each sign on it and no other", () => {
    const html = withRuleBoxes(page('<button popovertarget="rule-points">?</button>'), "en", "../methods");
    expect([...html.matchAll(/<div popover[^>]* id="([^"]+)"/g)].map(([, id]) => id)).toEqual(["rule-points"]);
    expect(html).toContain('href="../methods#rule-points"');
    expect(withRuleBoxes(page("<p>no sign</p>"), "en", "./methods")).toBe(page("<p>no sign</p>"));
  });
});

it("the cards show the signs of their rules, a name beside each, and most cards have some", () => {
  const cards = allCards(oblastShapes("data/geo"), fylkeShapes("data/geo"));
  const ruled = cards.filter(({card}) => card.rules !== undefined);
  expect(ruled.length).toBeGreaterThan(cards.length / 2);
  for (const {card, set} of ruled) {
    const choice = {locale: "en", selection: null, controls: {}} as const;
    const drawn = chartCard(card, read, {document, set, choice, fileAddress: (file) => file});
    const signs = [...drawn.querySelectorAll(".card-subtitle [popovertarget]")];
    expect(signs.map((sign) => sign.getAttribute("popovertarget"))).toEqual(card.rules!.map(ruleId));
    for (const [index, sign] of signs.entries())
      expect(sign.textContent).toBe(`${ruleOf(card.rules![index]!, "en").term}\u00a0?`);
  }
});
