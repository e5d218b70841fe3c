// What the scripts of the site have of Plot draws what Plot draws, and says so where it has not what is asked for.
import {build} from "esbuild";
import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {gzipSync} from "node:zlib";
import {parseHTML} from "linkedom";
import {beforeAll, expect, test} from "vitest";
import {leanPlot} from "../../../site/pages/lean_plot.ts";
import {fylkeShapes, oblastShapes} from "../../../site/pages/map_shapes.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {allCards} from "../../../src/card_sets.ts";
import {chosenControls, type Card} from "../../../src/cards/card.ts";
import {viewOf} from "../../../src/cards/shown_view.ts";
import {queryChart} from "../../../src/charts/query_chart.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const read = martReader("src/data");
const lands = [oblastShapes("data/geo"), fylkeShapes("data/geo")] as const;
const frame = {document, width: 640, locale: "nb" as const, summary: "A chart for a test."};
/** A page's drawing, and that of a phone where marks tell what they are. */
const frames = [frame, {...frame, width: 340, isLive: true}];

/** The same code over the lean Plot. */
let lean: {
  readonly allCards: typeof allCards;
  readonly viewOf: typeof viewOf;
  readonly queryChart: typeof queryChart;
  readonly plot: (options: object) => Element;
};

beforeAll(async () => {
  const outfile = join(mkdtempSync(join(tmpdir(), "kommunebro-plot-")), "charts.mjs");
  const files = ["card_sets", "cards/shown_view", "charts/query_chart", "charts/plot_parts"];
  await build({
    stdin: {
      contents: files.map((file) => `export * from "./${file}.ts";`).join("\n"),
      resolveDir: join(import.meta.dirname, "../../../src")
    },
    bundle: true,
    format: "esm",
    outfile,
    plugins: [leanPlot]
  });
  lean = (await import(pathToFileURL(outfile).href)) as typeof lean;
});

/** Every choice that changes one control of a card, and the one that stands first. */
const choicesOf = (card: Card): Record<string, string>[] => [
  {},
  ...card.controls.flatMap((control) =>
    "options" in control ? control.options.map(({value}) => ({[control.name]: value})) : []
  )
];

const drawn = (card: Card, view: typeof viewOf, controls: Record<string, string>): string[] => {
  const shown = view(card, read, {locale: "nb", selection: null, controls: chosenControls(card, controls)});
  return frames.map((one) => shown.draw(one).outerHTML);
};

const own = allCards(...lands).map(({card}) => card);

test.each(own.map((card) => [card.name, card] as const))(
  "%s is drawn as Plot draws it, whatever is chosen",
  (name, card) => {
    const same = lean.allCards(...lands).find((one) => one.card.name === name)!.card;
    for (const controls of choicesOf(card))
      expect(drawn(same, lean.viewOf, controls), JSON.stringify(controls)).toEqual(drawn(card, viewOf, controls));
  }
);

test.each(["bar", "line", "dot", "area"] as const)("an answer is drawn as %s as Plot draws it", (mark) => {
  const days = ["2024-01-01", "2024-03-01", "2025-01-01"].map((day) => new Date(day));
  const answers = [
    days.map((x, y) => ({x, y, color: null})),
    days.flatMap((x, y) => ["a", "b"].map((color) => ({x, y: y + color.length, color}))),
    [1990, 2000, 2024].map((x, y) => ({x, y: y * 1e6, color: null})),
    ["Oslo", "Lviv"].map((x, y) => ({x, y, color: x})),
    [-1, 5, 9].map((x, y) => ({x, y: -y, color: y > 0 ? "a" : "b"})),
    [{x: "alone", y: 0, color: null}],
    days.map((y, x) => ({x, y, color: null}))
  ];
  for (const points of answers)
    for (const one of frames) {
      const options = {...one, mark, units: {x: "text", y: "count"}} as const;
      expect(lean.queryChart(points, options).outerHTML).toBe(queryChart(points, options).outerHTML);
    }
});

test("refuses what is left out in place of drawing something else", () => {
  const marks = [{initialize: () => ({data: [1], facets: [[0]], channels: {}}), render: () => null}];
  expect(() => lean.plot({document, marks, color: {type: "diverging", domain: [0, 1]}})).toThrow(/lean_plot\.ts/);
});

test("weighs no more than 40 kB", async () => {
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname, "../../../src/charts/plot_parts.ts")],
    bundle: true,
    format: "esm",
    minify: true,
    plugins: [leanPlot],
    write: false
  });
  expect(gzipSync(outputFiles[0]!.contents, {level: 9}).length).toBeLessThan(40_000);
});
