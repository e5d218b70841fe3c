// What keeps a page of many charts light: markup that HTML lets it leave out, lands and folds that are drawn once.
import {readFileSync} from "node:fs";
import MarkdownIt from "markdown-it";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {documentOf} from "../../../site/gate/page_document.ts";
import {readDocument} from "../../../site/gate/reading.ts";
import {leanMarkup, plainPlaces} from "../../../site/pages/lean_markup.ts";
import {fylkeShapes, oblastShapes} from "../../../site/pages/map_shapes.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {prerender} from "../../../site/pages/prerender.ts";
import {allCards} from "../../../src/card_sets.ts";
import {chartCard} from "../../../src/cards/chart_card.ts";
import {locales} from "../../../src/words/locales.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>") as unknown as {document: Document};
const read = martReader("src/data");
const cards = allCards(oblastShapes("data/geo"), fylkeShapes("data/geo"));
const drawn = (name: string): HTMLElement => {
  const {card, set} = cards.find((one) => one.card.name === name)!;
  const choice = {locale: "en", selection: null, controls: {}} as const;
  return chartCard(card, read, {document, set, choice, fileAddress: (file) => file});
};

describe("lean markup", () => {
  it("is the same page in fewer letters, to a browser and to the gate", () => {
    const page = (html: string): string => `<!DOCTYPE html><html><body>${html}</body></html>`;
    for (const name of ["needs-table", "funding", "own-revenue"]) {
      const html = drawn(name).outerHTML;
      expect(leanMarkup(html).length).toBeLessThan(0.99 * html.length);
      expect(parseHTML(page(leanMarkup(html))).document.toString()).toBe(parseHTML(page(html)).document.toString());
      const read = readDocument(documentOf(page(html)));
      expect(readDocument(documentOf(page(leanMarkup(html))))).toEqual(read);
      expect(read.scopes.length).toBeGreaterThan(10);
    }
  });

  it("leaves the quotes of figures out, but before the stroke of a mark that ends itself", () => {
    const marks = '<svg><rect x="1.5" y="2" width="3"></rect><text x="4" dy="0.3em" class="a">x="5"</text></svg>';
    const lean = '<svg><rect x=1.5 y=2 width="3"/><text x=4 dy=0.3em class="a">x="5"</text></svg>';
    expect(leanMarkup(marks)).toBe(lean);
  });

  it("lets a label stand where it was moved to, and leaves one of several lines alone", () => {
    const label = '<text transform="translate(12,-7.5)" y="0.3em">b</text>';
    const lines = '<text transform="translate(3,4)"><tspan x="0" y="-1em">a</tspan></text>';
    expect(plainPlaces(`<g font-size="20"><g>${label}</g></g>${label}${lines}`)).toBe(
      `<g font-size="20"><g><text x="12" y="-1">b</text></g></g><text x="12" y="-4">b</text>${lines}`
    );
  });

  it("keeps the end of a cell that the next one would not end", () => {
    const row = "<table><tbody><tr><td>a</td><th>b</th></tr></tbody></table>";
    expect(leanMarkup(row)).toBe("<table><tbody><tr><td>a</td><th>b</tbody></table>");
  });
});

it("the map of pairs holds its outlines once: the wide drawing uses those of the narrow one", () => {
  const map = drawn("partner-map");
  const [wide, narrow] = [map.querySelector(".chart-wide")!, map.querySelector(".chart-narrow")!];
  const used = [...wide.querySelectorAll("use")].map((use) => use.getAttribute("href"));
  expect(used).toEqual(["#partner-map-norway", "#partner-map-ukraine"]);
  expect(wide.querySelectorAll("path.map-oblast")).toHaveLength(0);
  const lent = used.map((href) => narrow.querySelectorAll(`[id="${href!.slice(1)}"] path.map-oblast`).length);
  for (const count of lent) expect(count).toBeGreaterThan(10);
});

it.each(locales)(
  "in %s at most five charts stand in the first level of a page of figures, others behind it",
  (locale) => {
    for (const name of ["coverage", "needs", "trends"]) {
      const page = readFileSync(`src/${locale}/${name}.md`, "utf8");
      const first = page.replaceAll(/<details class="more">[\s\S]*?\n<\/details>/g, "");
      const count = (text: string): number => text.split("<chart-card ").length - 1;
      expect(count(first), name).toBeGreaterThan(0);
      expect(count(first), name).toBeLessThanOrEqual(5);
      expect(count(page), name).toBeGreaterThan(count(first));
    }
  }
);

describe("a card on a page", () => {
  const chart = '<chart-card name="own-revenue"></chart-card>';
  const render = (markdown: string): Document => {
    const md = prerender(new MarkdownIt({html: true}));
    return parseHTML(`<html><body>${md.render(markdown, {path: "/en/trends"})}</body></html>`).document;
  };
  const widths = (page: Document): string[] =>
    [...page.querySelectorAll(".chart > div")].map((one) => one.getAttribute("class")!);

  it("is drawn for both widths, and behind a fold for a phone, until a wide page opens it", () => {
    const fold = '<details class="more">\n<summary>More</summary>';
    expect(widths(render(chart))).toEqual(["chart-wide", "chart-narrow"]);
    expect(widths(render(`${fold}\n\n${chart}\n\n</details>`))).toEqual(["chart-narrow"]);
    expect(widths(render(`${fold}\n\nText\n\n</details>\n\n${chart}`))).toEqual(["chart-wide", "chart-narrow"]);
  });
});
