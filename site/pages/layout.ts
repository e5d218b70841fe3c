// What surrounds every page: skip link, navigation, language switch, footer.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {localeOfPath, locales, nameOf, pathIn, type Locale} from "../../src/words/locales.ts";
import type {MenuEntry, Section} from "../../src/words/rooms/frame.ts";
import {labelMart} from "../../src/marts/own_names.ts";
import {placeMarts} from "../../src/places/place_finder.ts";
import {frameWords, placeNamesWords, searchWords} from "../../src/words/words.ts";
import {type Edition, editions} from "../edition.ts";

/** What Framework hands to `header` and `footer`; `path` is like `/nb/trends`, `data` the front matter. */
export type PageInfo = {path: string; data?: {sql?: Record<string, string>}};

/** The main menu in the order of need, and the pages of each of its entries. */
const menu: readonly (readonly [MenuEntry, readonly Section[]])[] = [
  ["overview", ["index"]],
  ["figures", ["coverage", "needs", "trends"]],
  ["partner", ["match", "plan", "paper"]],
  ["places", ["places"]],
  ["data", ["sources", "methods", "notebook", "ask"]],
  ["inside", ["cases"]]
];

/** Pages that are reached from another and stand below the same entry of the menu. */
const below: Readonly<Record<string, Section>> = {
  kommune: "places",
  fylke: "places",
  hromada: "places",
  oblast: "places",
  city: "places",
  status: "sources",
  changes: "sources",
  table: "sources",
  source: "sources",
  core: "sources"
};

/** True if the source root (below where the command runs) has this page. */
function pageExists(path: string, root: string): boolean {
  return existsSync(join(root, `${path}.md`));
}

function address(path: string): string {
  return path.replace(/\/index$/, "/");
}

function link(path: string, label: string, current: "page" | "true" | null, attributes = ""): string {
  const mark = current ? ` aria-current="${current}"` : "";
  return `<li><a href="${address(path)}"${mark}${attributes}>${label}</a></li>`;
}

function list(label: string, name: string, items: readonly string[]): string {
  return `<nav class="${name}" aria-label="${label}"><ul>${items.join("")}</ul></nav>`;
}

/**
 * Header of a page: skip link, whom it is for where that is not everybody, home, sections that exist, and the same page
 * in the other languages.
 * @param written paths of pages that stand in no source folder
 */
export function header(
  {path}: PageInfo,
  {audience, source}: Edition = editions.public,
  written: readonly string[] = []
): string {
  const isThere = (page: string): boolean => written.includes(page) || pageExists(page, source);
  const language = localeOfPath(path);
  const words = frameWords[language];
  const skip =
    `<a class="skip-link" ` +
    `href="#observablehq-main">${words.skip}</a>` +
    `${audience === "internal" ? `<p class="internal-edition">${words.internal}</p>` : ""}`;
  const isInside = locales.some((l) => path.startsWith(`/${l}/`));
  const home = `<a class="site-name" href="${isInside ? `/${language}/` : "/"}">Kommunebro</a>`;
  if (!isInside) return `${skip}<div class="site-bar">${home}</div>`;
  const page = path.slice(language.length + 2);
  const entries = menu
    .map(([entry, pages]) => ({entry, pages: pages.filter((name) => pageExists(`/${language}/${name}`, source))}))
    .filter(({pages}) => pages.length > 0);
  const here = entries.find(({pages}) => pages.some((name) => name === page || name === below[page.split("/")[0]!]));
  const to = (name: Section, label: string, current: "page" | "true" | null): string =>
    link(`/${language}/${name}`, label, current);
  const main = entries.map((one) =>
    to(
      one.pages[0]!,
      words.menu[one.entry],
      one !== here ? null : one.pages.length === 1 && one.pages[0] === page ? "page" : "true"
    )
  );
  const chapters =
    here && here.pages.length > 1
      ? list(
          words.menu[here.entry],
          "site-chapters",
          here.pages.map((name) =>
            link(
              `/${language}/${name}`,
              words.sections[name],
              name === page ? "page" : null,
              here.entry === "partner" ? " data-keeps" : ""
            )
          )
        )
      : "";
  const others = locales.map((l) => {
    const sibling = pathIn(path, l);
    const target = isThere(sibling) ? sibling : `/${l}/index`;
    if (!isThere(target)) return "";
    return link(target, nameOf(l), target === path ? "page" : null, ` lang="${l}" hreflang="${l}"`);
  });
  return `${skip}<div class="site-bar">${home}
${list(words.switch, "site-languages", others)}
${list(words.nav, "site-nav", main)}${pageExists(`/${language}/places`, source) ? search(language) : ""}
${chapters}</div>`;
}

/** The files that a search looks through, named so that the build publishes them. */
function searched(language: Locale): string {
  const mart = (name: string): string => `<link rel="alternate" data-mart="${name}" href="/data/${name}.arrow">`;
  return (
    placeMarts.map((name) => mart(name)).join("") +
    (placeNamesWords[language].hasOwnNames ? mart(labelMart) : "") +
    `<link rel="alternate" type="application/json" data-search href="/generated/search.${language}.json">`
  );
}

/** A form that opens the list of all places with what was typed; without a script it does just that. */
function searchForm(language: Locale, id: string): string {
  const {field, short, button} = searchWords[language];
  return (
    `<form class="site-search" role="search" aria-label="${field}" action="/${language}/places"><input id="${id}" ` +
    `type="text" name="q" maxlength="80" autocomplete="off" spellcheck="false" enterkeyhint="search" ` +
    `aria-label="${field}" ` +
    `placeholder="${short}"><button type="submit">${button}</button></form>`
  );
}

/** The search in the head of a page. */
const search = (language: Locale): string =>
  `${searchForm(language, "site-search")}${searched(language)}` +
  `<script type="module" async src="/generated/search_boot.${language}.js"></script>`;

/** Footer of a page. */
export function footer({path}: PageInfo, {source}: Edition = editions.public): string {
  const language = localeOfPath(path);
  const {footer: said, state} = frameWords[language];
  // The page of the state is written where there are tables to tell of.
  const link = existsSync(join(source, "data/dictionary.arrow")) ? ` <a href="/${language}/status">${state}</a>` : "";
  return `<p>${said}${link}</p>`;
}
