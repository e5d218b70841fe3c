// A page that is written after Framework has made the others, a folder deeper than these: no script of ours, and what
// surrounds every page around it.
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import type {Edition} from "../edition.ts";
import {footer, header} from "./layout.ts";
import {markup, Markup} from "./markup.ts";
import {finishPage} from "./postbuild.ts";

/** What every such page of a site shares. */
export interface PageFrame {
  readonly edition: Edition;
  /** Addresses of the style sheet and the icon, seen from the root of the site: `_import/style.0a1b2c3d.css`. */
  readonly style: string;
  readonly icon: string;
}

export interface WrittenPage {
  readonly locale: Locale;
  /** Path below the language, such as `kommune/0301`. */
  readonly path: string;
  readonly title: string;
  /** The heading, where it is shorter than the title. */
  readonly heading: string;
  readonly description: string;
  readonly main: Markup;
  /** What else stands in the head. */
  readonly head?: Markup;
}

/** The way from such a page to the root of the site. */
const root = "../../";

/** The finished HTML; it stands in every language of the site. */
export function writtenPage(page: WrittenPage, {edition, style, icon}: PageFrame): string {
  const paths = locales.map((locale) => `/${locale}/${page.path}`);
  const info = {path: `/${page.locale}/${page.path}`};
  const html = markup`<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} | Kommunebro</title>
<meta name="description" content="${page.description}">
<link rel="stylesheet" type="text/css" href="${root}${style}">
<link rel="icon" type="image/svg+xml" href="${root}${icon}">
${page.head}</head>
<body>
<div id="observablehq-center">
<header id="observablehq-header">
${new Markup(fromHere(header(info, edition, paths)))}
</header>
<main id="observablehq-main" class="observablehq">
<h1>${page.heading}</h1>
${page.main}</main>
<footer id="observablehq-footer">
${new Markup(fromHere(footer(info)))}
</footer>
</div>
</body>
</html>
`;
  return finishPage(info.path, html.text, paths, edition.audience);
}

/** Framework makes the addresses of its pages relative; so that a site may lie in a folder, ours are too. */
const fromHere = (html: string): string => html.replaceAll('href="/', `href="${root}`);

/**
 * Where Framework has laid the style sheet and the icon of the site at `directory`: their names carry a hash.
 * @throws KommunebroError where its start page names none
 */
export function pageFrame(directory: string, edition: Edition): PageFrame {
  const html = readFileSync(join(directory, "index.html"), "utf8");
  const [style] = /_import\/style\.[0-9a-f]+\.css/.exec(html) ?? [];
  const [icon] = /_file\/icon\.[0-9a-f]+\.svg/.exec(html) ?? [];
  if (!style || !icon)
    throw new KommunebroError("The start page names no style sheet or icon for the pages of places.", exitCodes.failed);
  return {edition, style, icon};
}
