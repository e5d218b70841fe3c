// What a message or a chat shows beside a page's address: a sentence, and a chart where the page has one.
import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {Resvg} from "@resvg/resvg-js";
import type {Locale} from "../../src/words/locales.ts";
import {previewSize} from "../pages/preview_address.ts";
import type {StyleTokens} from "../report/paper_map.ts";
import {typefaceFiles} from "../report/typeface.ts";
import {drawnText} from "../report/typeset.ts";

export interface Preview {
  readonly locale: Locale;
  /** Name of the page or the kind of pages. */
  readonly page: string;
  /** The finding of the page, or what the page is for. */
  readonly sentence: string;
  /** One quiet line: the measure of the chart, or nothing. */
  readonly note: string;
  /** A chart as SVG that needs no style sheet. */
  readonly chart: string | null;
}

/** Where the chart stands, in points of the drawing, half a pixel each. */
const chartPlace = {x: 290, y: 22, width: 290, height: 271};

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The picture as PNG, the same bytes for the same preview on every machine.
 * @throws KommunebroError where the template breaks
 */
export function previewPicture(preview: Preview, colors: StyleTokens["colors"]): Uint8Array {
  const {chart, ...told} = preview;
  const template = readFileSync(join(here, "preview.typ"), "utf8");
  const text = withPlainColours(
    drawnText(template, "site/previews/preview.typ", {
      told: JSON.stringify({...told, hasPicture: chart !== null, colors})
    })
  );
  const svg = chart === null ? text : text.replace(/<\/svg>\s*$/, `${placed(chart)}</svg>`);
  const font = {loadSystemFonts: false, fontFiles: [...typefaceFiles()]};
  return new Resvg(svg, {fitTo: {mode: "width", value: previewSize.width}, font}).render().asPng();
}

/** The typesetter colours letters by variables of a style sheet, which only browsers read. */
const withPlainColours = (svg: string): string =>
  svg.replace(/<style[\s\S]*?<\/style>/, "").replaceAll(/style="--glyph_fill: ?(#[0-9a-f]+);[^"]*"/g, 'fill="$1"');

/** The chart as large as its place allows; of one much taller than its place the upper part. */
function placed(chart: string): string {
  const said = (name: string): number => Number(new RegExp(`^<svg[^>]*?\\s${name}="([\\d.]+)"`).exec(chart)?.[1] ?? 1);
  const [width, height] = [said("width"), said("height")];
  const hasBox = /^<svg[^>]*\sviewBox=/.test(chart);
  const {x, y, width: w, height: h} = chartPlace;
  const isTall = height / width > (1.5 * h) / w;
  return chart
    .replace(/^<svg([^>]*?)\swidth="[^"]*"/, `<svg$1 x="${x}" y="${y}" width="${w}"`)
    .replace(
      /^<svg([^>]*?)\sheight="[^"]*"/,
      `<svg$1 height="${h}" preserveAspectRatio="${isTall ? "xMidYMin slice" : "xMidYMid meet"}"`
    )
    .replace(/^<svg/, hasBox ? "<svg" : `<svg viewBox="0 0 ${width} ${height}"`);
}
