import type {FeatureCollection} from "geojson";
import {parseHTML} from "linkedom";
import type {CardView} from "../../src/cards/card.ts";
import type {Locale} from "../../src/words/locales.ts";

/** The light colours of the style sheet, and its rules for maps: paper looks like the page. */
export interface StyleTokens {
  readonly colors: Readonly<Record<string, string>>;
  readonly mapRules: string;
}

/** Reads the first `:root` block (the light theme) and the one-line rules of map classes. */
export function styleTokens(css: string): StyleTokens {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? "";
  const colors = Object.fromEntries(
    [...root.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map((match) => [match[1]!, match[2]!])
  );
  const mapRules = [...css.matchAll(/^\.map-[\w-]+ \{[^}]*\}/gm)].map((match) => match[0]).join("\n");
  return {colors, mapRules};
}

const paperWidth = 860;

/** A card's picture as SVG that needs no style sheet: tokens resolved, map rules inside, one typeface. */
export function paperPicture(view: CardView, locale: Locale, tokens: StyleTokens): string {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const svg = view.draw({document, width: paperWidth, locale, summary: view.summary});
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = `text { font-family: "Libertinus Serif"; }\n${tokens.mapRules}`;
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
