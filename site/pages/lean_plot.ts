// Plot without what no chart of ours asks for: of 92 kB that a reader would fetch before the first choice is answered,
// 28 are maps, colour schemes, legends, tips and curves that stand behind names, so that a bundler must keep them.
import * as d3 from "d3";
import type {Plugin} from "esbuild";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

/** Names of d3 that Plot may look up and our charts never make it. */
const isLeftOut = (name: string): boolean =>
  /^(geo|scheme|axis|pointer|random|threshold|curve|symbol|interpolate|scale)/.test(name) && !kept.has(name);

const kept = new Set([
  "curveLinear",
  "curveStepAfter",
  "symbolCircle",
  "symbolDiamond",
  "symbolTriangle",
  "interpolateNumber",
  "interpolateRgb",
  "interpolateRound",
  "scaleBand",
  "scaleIdentity",
  "scaleImplicit",
  "scaleLinear",
  "scaleOrdinal",
  "scalePoint",
  "scaleThreshold",
  "scaleUtc"
]);

/** Files of Plot of which our charts call nothing: they have legends, tips and colours of their own. */
const files = [
  "legends/ramp",
  "legends/swatches",
  "marks/tip",
  "interactions/pointer",
  "scales/diverging",
  "transforms/bin"
];

/** What lines and areas ask of the last of them each time: without an interval of time, nothing. */
const asksNothing = ["maybeDenseIntervalX", "maybeDenseIntervalY"];

const plotFile = /[\\/]@observablehq[\\/]plot[\\/]src[\\/]/;

/** Says so where a chart asks for one of them after all; a chart that is drawn in a browser is tested there. */
const leftOut =
  'const leftOut = () => { throw new Error("Plot has this not in the scripts of the site: see lean_plot.ts"); };';

/**
 * Nothing of ours moves, but these packages of d3 change each selection's prototype when loaded, so that a bundler
 * keeps them unless told that they have no effect.
 */
const motion = /^d3-(transition|brush|zoom|drag|ease|timer)$/;

/** Every name that is left out is there and refuses; the rest is Plot’s and d3’s own. */
export const leanPlot: Plugin = {
  name: "lean-plot",
  setup({onLoad, onResolve, resolve}) {
    onResolve({filter: /^d3$/}, async ({path, importer, resolveDir, kind, pluginData}) => {
      if (pluginData === leanPlot.name || !plotFile.test(importer)) return undefined;
      const own = await resolve(path, {resolveDir, kind, pluginData: leanPlot.name});
      return {path: own.path, namespace: leanPlot.name, sideEffects: false, errors: own.errors};
    });
    onResolve({filter: motion}, async ({path, resolveDir, kind, pluginData}) => {
      if (pluginData === leanPlot.name) return undefined;
      return {...(await resolve(path, {resolveDir, kind, pluginData: leanPlot.name})), sideEffects: false};
    });
    // Plot makes one projection when it is loaded, for maps that ask for it by name; it would only fail later.
    const early = "geoTransform";
    const names = Object.keys(d3).filter((name) => isLeftOut(name) && name !== early);
    onLoad({filter: /^/, namespace: leanPlot.name}, ({path}) => ({
      resolveDir: join(path, ".."),
      contents: `${refusing(names)} export const ${early} = () => null; export * from ${JSON.stringify(path)};`
    }));
    onLoad({filter: new RegExp(`[\\\\/]plot[\\\\/]src[\\\\/](?:${files.join("|")})\\.js$`)}, async ({path}) => ({
      contents: refusing(Object.keys((await import(pathToFileURL(path).href)) as object))
    }));
  }
};

/** A module whose names refuse, all but those that may ask for nothing. */
function refusing(names: readonly string[]): string {
  const exports = names.map((name) => `${asksNothing.includes(name) ? "passedOn" : "leftOut"} as ${name}`);
  const passedOn = "const passedOn = (options) => (options?.interval == null ? options : leftOut());";
  return `${leftOut} ${passedOn} export {${exports.join(", ")}};`;
}
