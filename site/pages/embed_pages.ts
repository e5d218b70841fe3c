// A card alone, for a frame on other people's pages: `/<language>/embed/<card>`, taken from the page it stands on.
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {locales, type Locale} from "../../src/words/locales.ts";
import {frameWords} from "../../src/words/words.ts";
import type {Edition} from "../edition.ts";
import {listFiles} from "../files.ts";
import {markup, Markup} from "./markup.ts";
import {linkedFiles, pageHead} from "./page_head.ts";
import {finishPage} from "./postbuild.ts";
import {type PageFrame, pageFrame} from "./written_page.ts";

/** The path of a card's own page. */
const embedPath = (locale: Locale, card: string): string => `/${locale}/embed/${card}`;

/** The way from a card's own page to the root of the site. */
const root = "../../";

/**
 * Writes a page for every card of the site at `directory`; without cards there is nothing to write.
 * @returns how many pages were written
 */
export function writeEmbeds(directory: string, edition: Edition): number {
  const pages = listFiles(directory).flatMap((file) => {
    const [, language, page] = /^([a-z]{2})\/([a-z]+)\.html$/.exec(file) ?? [];
    const locale = locales.find((one) => one === language);
    return locale && page ? cardsOf(readFileSync(join(directory, file), "utf8"), locale, page) : [];
  });
  if (pages.length === 0) return 0;
  const frame = pageFrame(directory, edition);
  for (const card of pages) {
    const file = join(directory, `${embedPath(card.locale, card.name)}.html`);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, embedPage(card, frame));
  }
  return pages.length;
}

/** A card as a built page holds it. */
interface PageCard {
  readonly locale: Locale;
  /** The name of the page it stands on. */
  readonly page: string;
  readonly name: string;
  readonly html: string;
  readonly title: string;
  readonly measure: string;
  /** What makes it answer, and where that finds the rows of a chosen place. */
  readonly script: string;
}

const cardMarkup = /<chart-card [^>]*?\bid="([a-z0-9-]+)"[\s\S]*?<\/chart-card>/g;

/** The cards of a page; what they link to and load is addressed from a folder deeper. */
function cardsOf(html: string, locale: Locale, page: string): PageCard[] {
  // What a chosen place needs lies beside the page's form, not in the cards; names are for who types into it.
  const links =
    html.replaceAll(cardMarkup, "").match(/<link [^>]*data-mart="[^>]*>|<template data-mart=.*?<\/template>/g) ?? [];
  const places = links.filter((link) => !/data-(?:mart-part|parts)="[a-z][" ]/.test(link));
  const [script = ""] = /<script [^>]*generated\/boot\.[^>]*><\/script>/.exec(html) ?? [];
  return [...html.matchAll(cardMarkup)].map(([card, name = ""]) => ({
    locale,
    page,
    name,
    html: fromFolder(card, page, name),
    title: textOf(/data-part="title"[^>]*>([\s\S]*?)<\/h3>/, card),
    measure: textOf(/data-part="subtitle"[^>]*>([^<]*)/, card),
    script: deeper([...places, script].join("\n"))
  }));
}

/** The text in a part of the built page, where it is escaped already. */
const textOf = (part: RegExp, html: string): string => (part.exec(html)?.[1] ?? "").replaceAll(/<[^>]*>/g, "");

const deeper = (html: string): string =>
  html.replaceAll(/ ((?:data-)?href|src)="\.\.\//g, ` $1="${root}`).replaceAll(/ (data-)?href="\.\//g, ' $1href="../');

/** A card with drawings so large keeps the one that can be read in a frame of any width. */
const mostLetters = 100_000;

const lightened = (card: string): string =>
  card.length > mostLetters ? card.replace(/<div class="chart-wide">[\s\S]*?<\/svg><\/div>/, "") : card;

/** The link of the view leads to the page where the card has its place among others. */
const fromFolder = (card: string, page: string, name: string): string =>
  deeper(lightened(card))
    .replace(` href="#${name}"`, ` href="../${page}#${name}"`)
    .replaceAll(/(<a\b[^>]*) href="#/g, '$1 target="_self" href="#')
    .replace(/<h3 ([^>]*data-part="title"[^>]*>[\s\S]*?)<\/h3>/, "<h1 $1</h1>");

function embedPage(card: PageCard, {edition, laid}: PageFrame): string {
  const words = frameWords[card.locale];
  const path = embedPath(card.locale, card.name);
  const home = `../${card.page}#${card.name}`;
  const html = markup`${pageHead(
    new Markup(card.title),
    // A frame on somebody else's page shows cards alone: every link, also one drawn later, leads out of it.
    markup`<base target="_top">\n<meta name="description" content="${new Markup(card.measure)}">\n${linkedFiles(
      root,
      (address) => laid(address, card.locale)
    )}`
  )}
<body class="embed" data-page="../${card.page}">
<a class="skip-link" href="#observablehq-main" target="_self">${words.skip}</a>
${edition.audience === "internal" && markup`<p class="internal-edition">${words.internal}</p>`}
<main id="observablehq-main" class="observablehq">
${new Markup(card.html)}
<p class="way-back"><a href="${home}" data-way-back>${words.wayBack}</a></p>
</main>
${new Markup(card.script)}
</body>
</html>
`;
  const finished = finishPage(
    path,
    html.text,
    locales.map((locale) => embedPath(locale, card.name)),
    edition.audience
  );
  // What a search engine and a message should show is the page with the card in its place.
  return finished
    .replace(/(<link rel="canonical" href="[^"]*?)\/embed\/[^"]*/, `$1/${card.page}`)
    .replace(/(content="[^"]*\/)index\.png"/, `$1${card.page}.png"`);
}
