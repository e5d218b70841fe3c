// The preview pictures of a site: one for each page that is written by hand, one for all places of a kind. Only a site
// that knows its own address has them, since nobody who shows one would find it otherwise.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {parseHTML} from "linkedom";
import {allCards} from "../../src/card_sets.ts";
import {chosenControls} from "../../src/cards/card.ts";
import {doorTold} from "../../src/overview/door_told.ts";
import {doorSketch} from "../../src/overview/overview_parts.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {frameWords, placeListWords} from "../../src/words/words.ts";
import {countryOutlines, fylkeShapes, oblastShapes} from "../pages/map_shapes.ts";
import {martReaderIn} from "../pages/mart_files.ts";
import {previewAddress, sharedPreviews} from "../pages/preview_address.ts";
import {paperPicture, standalone, siteSheet, styleTokens} from "../report/paper_map.ts";
import {type Preview, previewPicture} from "./preview_picture.ts";

/** Pixels of a chart: as narrow as a phone draws it, so that its letters can be read in a small picture. */
const chartWidth = 420;

/** A project without this table, as some tests have, tells of no partnerships. */
const pairs = "partnership_pair";

/**
 * Writes `preview/<language>/<page>.png` into the site at `directory`.
 * @returns how many were written
 */
export function writePreviews(directory: string, root: string, source: string): number {
  const all = sitePreviews(root, source);
  for (const [file, draw] of all) {
    mkdirSync(dirname(join(directory, file)), {recursive: true});
    writeFileSync(join(directory, file), draw());
  }
  return all.length;
}

/** The bytes that a file of the site must have which a preview was written to; undefined for any other file. */
export function previewOfSite(root: string, source: string): (file: string) => Uint8Array | undefined {
  let all: ReadonlyMap<string, () => Uint8Array> | undefined;
  return (file) => {
    if (!file.startsWith("preview/")) return undefined;
    all ??= new Map(sitePreviews(root, source));
    return all.get(file)?.();
  };
}

function sitePreviews(root: string, source: string): readonly (readonly [file: string, draw: () => Uint8Array])[] {
  const {colors} = styleTokens(siteSheet(root));
  return locales.flatMap((locale) => [
    ...pagesOf(join(root, source, locale)).map((page) => {
      return [
        previewAddress(`/${locale}/${page}`),
        () => previewPicture(previewOfPage(root, source, locale, page), colors)
      ] as const;
    }),
    ...sharedPreviews.map((kind) => {
      const preview: Preview = {
        locale,
        page: frameWords[locale].sections.places,
        sentence: frameWords[locale].descriptions.other,
        note: placeListWords[locale].kinds[kind],
        chart: null
      };
      return [previewAddress(`/${locale}/${kind}/any`), () => previewPicture(preview, colors)] as const;
    })
  ]);
}

/** Pages written by hand in one language, the start page always among them. */
function pagesOf(folder: string): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".md")) : [];
  return [...new Set(["index", ...files.map((file) => basename(file, ".md"))])].toSorted();
}

/** What a page's preview says: the finding of its first chart, and the chart; without one what the page is for. */
function previewOfPage(root: string, source: string, locale: Locale, page: string): Preview {
  const {sections, descriptions} = frameWords[locale];
  const name = sections[page as keyof typeof sections] ?? "";
  const read = martReaderIn(join(root, source, "data"), locale);
  const tokens = styleTokens(siteSheet(root));
  const geo = join(root, "data/geo");
  const of = (sentence: string, chart: string | null): Preview => ({locale, page: name, sentence, note: "", chart});
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const purpose = descriptions[page as keyof typeof descriptions] ?? descriptions.other;
  const file = join(root, source, `${locale}/${page}.md`);
  if (!existsSync(file) || !existsSync(join(root, source, `data/${pairs}.arrow`))) return of(purpose, null);
  const told = doorTold(read, locale);
  const map = doorSketch(told, {document, locale, outlines: () => countryOutlines(geo)});
  if (page === "index") return of(told.finding.sentence, map && standalone(map, tokens));
  const markdown = readFileSync(file, "utf8");
  const first = /^<chart-card name="([^"]+)">/m.exec(markdown)?.[1];
  const card = allCards(oblastShapes(geo), fylkeShapes(geo)).find(({card}) => card.name === first)?.card;
  if (!card) return of(purpose, null);
  const view = card.view(read, {locale, selection: null, controls: chosenControls(card)});
  // The map of the page itself names every pair: in a small picture nobody could read them.
  const isMap = card.name === "partner-map" && map !== null;
  return of(view.title, isMap ? standalone(map, tokens) : paperPicture(view, locale, tokens, chartWidth));
}
