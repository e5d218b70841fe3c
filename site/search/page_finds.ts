// What a search finds on the pages of a language: read from the same Markdown, cards and records that they are made of.
import slugify from "@sindresorhus/slugify";
import {parseHTML} from "linkedom";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {replaceFiles} from "../../loaders/disk/replace_files.ts";
import {allCards} from "../../src/card_sets.ts";
import {chosenControls} from "../../src/cards/card.ts";
import {pageParts} from "../../src/page_parts.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import type {PageFind} from "../../src/model/page_search.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {fylkeShapes, oblastShapes} from "../pages/map_shapes.ts";
import {martReaders} from "../pages/mart_files.ts";

/**
 * Writes `generated/search.<lang>.json` into a source root, in every language.
 * @returns the files written; none in a project without places, whose pages have no search
 */
export function writePageFinds(root: string, source: string): string[] {
  if (!existsSync(join(root, source, "data/place_lookup.arrow"))) return [];
  const readIn = martReaders(join(root, source, "data"));
  const files = locales.map((locale) => ({
    path: join(root, source, `generated/search.${locale}.json`),
    content: `${JSON.stringify(pageFinds(root, source, readIn(locale), locale))}\n`
  }));
  replaceFiles(files);
  return locales.map((locale) => `${source}/generated/search.${locale}.json`);
}

/** Charts, tables and sections of the pages of a language below a source root. */
export function pageFinds(root: string, source: string, read: MartReader, locale: Locale): readonly PageFind[] {
  const folder = join(root, source, locale);
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .toSorted();
  const geo = join(root, "data/geo");
  const cards = new Map(allCards(oblastShapes(geo), fylkeShapes(geo)).map(({card}) => [card.name, card]));
  return pages.flatMap((file) => {
    const name = basename(file, ".md");
    const path = `${name}.html`;
    const {title, sections, cards: named, parts} = readPage(readFileSync(join(folder, file), "utf8"));
    const of = (kind: PageFind["kind"], one: string, anchor: string, words: string): PageFind => ({
      kind,
      title: one,
      page: title,
      address: `${path}#${anchor}`,
      words
    });
    const charts = named.flatMap((card) => {
      const known = cards.get(card);
      if (!known) return [];
      const choice = {locale, selection: null, controls: chosenControls(known)};
      const view = known.view(read, choice);
      return [of("chart", view.title, card, view.subtitle)];
    });
    return [
      ...sections.map(({heading, anchor, text}) => of("section", heading, anchor, text)),
      ...charts,
      ...parts.flatMap((part) =>
        rulesOf(part, read, locale).map((rule) => of("section", rule.title, rule.id, rule.text))
      ),
      ...(parts.includes("table-index") ? tables(read, locale, title) : [])
    ];
  });
}

/** Parts of the page of methods whose rules have names that a reader types. */
const ruleParts: ReadonlySet<string> = new Set([
  ...["methods-criteria", "methods-presets", "methods-points", "methods-plan", "methods-terms"],
  "methods-held-back"
]);

/** The rules that a part draws: each under its own anchor, with what it is called first. */
function rulesOf(part: string, read: MartReader, locale: Locale): {title: string; id: string; text: string}[] {
  const draw = ruleParts.has(part) ? pageParts[part] : undefined;
  if (!draw) return [];
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const drawn = draw(read, {document, locale, fileAddress: (file) => file});
  return [...drawn.querySelectorAll("[id]")].map((rule) => ({
    id: rule.id,
    title: (rule.querySelector("h3, strong")?.textContent ?? "").replace(/^\d+\. |[:.]\s*$/g, ""),
    text: rule.textContent ?? ""
  }));
}

/** Every table with a record of where it comes from. */
const tables = (read: MartReader, locale: Locale, page: string): PageFind[] =>
  read("table_provenance").map((row) => ({
    kind: "table",
    title: row[`title_${locale}`],
    page,
    address: `source/${row.table_name}.html`,
    words: `${row.table_name}.csv ${row[`producer_${locale}`]}`
  }));

interface Section {
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
}

interface ReadPage {
  readonly title: string;
  readonly sections: readonly Section[];
  /** Names of chart cards and of other parts. */
  readonly cards: readonly string[];
  readonly parts: readonly string[];
}

/** Headings with the anchors that Framework gives them, and the text below each as a reader sees it. */
function readPage(markdown: string): ReadPage {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, "");
  const named = (tag: string): string[] =>
    [...body.matchAll(new RegExp(`^<${tag} name="([^"]+)">`, "gm"))].map(([, name]) => name!);
  const [, ...pieces] = body.replaceAll(/^```[\s\S]*?^```$/gm, "").split(/^#{1,3} /m);
  const seen = new Map<string, number>();
  const sections = pieces.map((piece): Section => {
    const [first = "", ...rest] = piece.split("\n");
    const heading = plainText(first);
    const slug = slugify(heading);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return {heading, anchor: count === 0 ? slug : `${slug}-${count}`, text: plainText(rest.join("\n"))};
  });
  return {title: sections[0]?.heading ?? "", sections, cards: named("chart-card"), parts: named("page-part")};
}

/** Markdown without its signs. */
const plainText = (markdown: string): string =>
  markdown
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[*_`|#>]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
