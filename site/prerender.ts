// The build's side of the static charts: what a page names, drawn into its HTML.
import {tableFromIPC} from "@uwdata/flechette";
import {existsSync, readFileSync} from "node:fs";
import {parseHTML} from "linkedom";
import type MarkdownIt from "markdown-it";
import {feature} from "topojson-client";
import type {FeatureCollection} from "geojson";
import type {GeometryCollection, Topology} from "topojson-specification";
import {KommunebroError, exitCodes} from "../loaders/errors.ts";
import {allCards} from "../src/cards/registry.ts";
import type {MartName, MartReader, MartRows} from "../src/cards/mart_rows.ts";
import {chartCard} from "../src/components/chart_card.ts";
import {pageParts} from "../src/components/page_parts.ts";
import {localeOfPath, type Locale} from "../src/model/locale.ts";

const placeholder = /<(chart-card|page-part) name="([^"]*)">\s*<\/\1>/g;

/**
 * Makes Markdown draw `<chart-card name="…"></chart-card>` and `<page-part name="…"></page-part>` in place, in the
 * page's language, from the extracts of the warehouse. The same functions draw them again in the browser.
 * @throws KommunebroError naming the page, where a name is unknown or an extract is missing
 */
export function prerender(md: MarkdownIt, data = "src/data", geo = "data/geo"): MarkdownIt {
  for (const rule of ["html_block", "html_inline"] as const) {
    const base = md.renderer.rules[rule]!;
    md.renderer.rules[rule] = (tokens, index, options, env: {path?: string}, self) => {
      const html = base(tokens, index, options, env, self);
      return html.replace(placeholder, (_, tag: string, name: string) => draw(tag, name, env.path ?? "/", martReader(data), geo));
    };
  }
  return md;
}

function draw(tag: string, name: string, path: string, read: MartReader, geo: string): string {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const locale: Locale = localeOfPath(path);
  const fileAddress = (file: string): string => `../data/${file}`;
  if (tag === "chart-card") {
    const card = allCards(oblastShapes(geo)).find((one) => one.name === name);
    if (!card) throw unknown("chart card", name, path, allCards(oblastShapes(geo)).map((one) => one.name));
    return chartCard(card, read, {document, choice: {locale, selection: null, controls: {}}, fileAddress}).outerHTML;
  }
  const part = Object.hasOwn(pageParts, name) ? pageParts[name] : undefined;
  if (!part) throw unknown("page part", name, path, Object.keys(pageParts));
  return part(read, {document, locale, fileAddress}).outerHTML;
}

function unknown(what: string, name: string, path: string, names: readonly string[]): KommunebroError {
  return new KommunebroError(`src${path}.md: unknown ${what}: ${name}. Known: ${names.join(", ")}.`, exitCodes.usage);
}

/** Reads extracts from a folder, each once per call of this function. */
export function martReader(folder: string): MartReader {
  const known = new Map<MartName, readonly unknown[]>();
  return <Name extends MartName>(name: Name): readonly MartRows[Name][] => {
    let rows = known.get(name);
    if (!rows) {
      const file = `${folder}/${name}.arrow`;
      if (!existsSync(file)) throw new KommunebroError(`${file} is missing. Run: npm run warehouse`, exitCodes.storage);
      rows = tableFromIPC(readFileSync(file)).toArray();
      known.set(name, rows);
    }
    return rows as readonly MartRows[Name][];
  };
}

/** The oblasts' shapes, `id` = oblast code; Crimea and Sevastopol are among them. */
export function oblastShapes(folder: string): FeatureCollection {
  const topology = JSON.parse(readFileSync(`${folder}/ukraine_oblasts.topo.json`, "utf8")) as Topology<{oblasts: GeometryCollection}>;
  return feature(topology, topology.objects.oblasts);
}
