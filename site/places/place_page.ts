// One place's page as it lies in dist/: no script, and what surrounds every page around it.
import type {Locale} from "../../src/words/locales.ts";
import {locales} from "../../src/words/locales.ts";
import type {PlaceKind} from "../../src/words/rooms/places.ts";
import {placesWords} from "../../src/words/words.ts";
import type {Edition} from "../edition.ts";
import {footer, header} from "../pages/layout.ts";
import {finishPage} from "../pages/postbuild.ts";
import {markup, Markup} from "./markup.ts";
import {placePath} from "../../src/places/place_address.ts";
import {about, figures, matches, members, notKnown, publicNeeds, regionHistory, ways} from "./place_sections.ts";
import type {PlaceRow, PlaceShelf} from "./place_shelf.ts";
import {ties} from "./tie_section.ts";

/** What every page of a site shares. */
export interface PlaceFrame {
  readonly edition: Edition;
  /** Addresses of the style sheet and the icon, seen from the root of the site: `_import/style.0a1b2c3d.css`. */
  readonly style: string;
  readonly icon: string;
}

/** The way from a place's page to the root of the site. */
const root = "../../";

/** A place's page in one language; the same bytes from the same rows. */
export function placePage(
  row: PlaceRow,
  shelf: PlaceShelf,
  locale: Locale,
  {edition, style, icon}: PlaceFrame
): string {
  const words = placesWords[locale];
  const kind = row.place_kind as PlaceKind;
  const path = (language: Locale): string => `/${language}/${placePath(kind, row.place_code)}`;
  const of = {row, shelf, locale};
  const sections = [
    about(of),
    figures(of),
    regionHistory(of),
    members(of),
    ties(of),
    publicNeeds(of),
    matches(of),
    notKnown(of),
    ways(of)
  ];
  const page = {path: path(locale)};
  const html = markup`<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.heading(row.label, kind)} | Kommunebro</title>
<meta name="description" content="${words.description(row.label, kind)}">
<link rel="stylesheet" type="text/css" href="${root}${style}">
<link rel="icon" type="image/svg+xml" href="${root}${icon}">
</head>
<body>
<div id="observablehq-center">
<header id="observablehq-header">
${new Markup(fromHere(header(page, edition, [path(locale), ...locales.map(path)])))}
</header>
<main id="observablehq-main" class="observablehq">
<h1>${words.heading(row.name, kind)}</h1>
${sections.filter(({text}) => text !== "").map((section) => markup`${section}\n`)}</main>
<footer id="observablehq-footer">
${new Markup(fromHere(footer(page)))}
</footer>
</div>
</body>
</html>
`;
  return finishPage(page.path, html.text, locales.map(path), edition.audience);
}

/** Framework makes the addresses of its pages relative; so that a site may lie in a folder, ours are too. */
const fromHere = (html: string): string => html.replaceAll('href="/', `href="${root}`);
