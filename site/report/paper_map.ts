import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {FeatureCollection} from "geojson";
import {parseHTML} from "linkedom";
import type {CardView} from "../../src/cards/card.ts";
import type {Locale} from "../../src/words/locales.ts";
import {typeface} from "./typeface.ts";

/** The light colours of the style sheet, and its rules for maps and plots: paper looks like the page. */
export interface StyleTokens {
  readonly colors: Readonly<Record<string, string>>;
  readonly drawingRules: string;
}

/** The sheet of every page with the rooms that it is made of, as the pages have it. */
export function siteSheet(root: string): string {
  const folder = join(root, "src");
  return readFileSync(join(folder, "style.css"), "utf8").replaceAll(/@import url\("(.+?)"\);/g, (_, room: string) =>
    readFileSync(join(folder, room), "utf8")
  );
}

/** Reads the `:root` blocks of the light theme, which no condition holds, and the rules of what is drawn. */
export function styleTokens(css: string): StyleTokens {
  const light = Array.from(css.matchAll(/^:root\s*\{([^}]*)\}/gm), ([, block]) => block).join("\n");
  const colors = Object.fromEntries(
    [...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map((match) => [match[1]!, match[2]!])
  );
  const drawingRules = [...css.matchAll(/^\.(?:map-|pair-|plot)[\w-]*(?: text| circle)? \{[^}]*\}/gm)]
    .map((match) => match[0])
    .join("\n");
  return {colors, drawingRules};
}

const paperWidth = 860;

/** A card's picture as SVG that needs no style sheet: tokens resolved, rules inside, one typeface. */
export function paperPicture(view: CardView, locale: Locale, tokens: StyleTokens, width = paperWidth): string {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  return standalone(view.draw({document, width, locale, summary: view.summary}), tokens);
}

/** A drawing as SVG that needs no style sheet, as `paperPicture` gives it. */
export function standalone(svg: Element, tokens: StyleTokens): string {
  const document = svg.ownerDocument;
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = `text { font-family: "${typeface}"; }\n${tokens.drawingRules}`;
  svg.insertBefore(style, svg.firstChild);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  // The typesetter has the words as its own alternative text, and HTML writes them in a way XML cannot read.
  svg.removeAttribute("aria-label");
  return svg.outerHTML.replaceAll(/var\(--([\w-]+)\)/g, (whole, name: string) => tokens.colors[name] ?? whole);
}

/** The shapes a map of both countries needs. */
export interface Shapes {
  readonly fylker: FeatureCollection;
  readonly oblasts: FeatureCollection;
}
