// Plot without what no chart of ours asks for: of 92 kB that a reader would fetch before the first choice is answered,
// more than half are maps, colours, days, legends, tips and curves that stand behind names or change something when
// they are loaded, so that a bundler must keep them.
import type {Plugin} from "esbuild";
import {readFileSync} from "node:fs";
import {dirname} from "node:path";
import {pathToFileURL} from "node:url";

/**
 * Names of d3 that Plot may look up and our charts never make it: maps, colours (ours are those of the style sheet),
 * time (an axis of days is ours: see charts/time_axis.ts), figures written in English, statistics.
 */
const isLeftOut = (name: string): boolean => leftOutNames.test(name) && !kept.has(name);

const leftOutNames = new RegExp(
  `^(${[
    "geo|axis|pointer|random|threshold|curve|symbol",
    "scheme|interpolate|scale|piecewise|quantize",
    "color|rgb|hsl|lab|gray|hcl|lch|cubehelix",
    "time|utc|unix",
    "format|tickFormat|precision",
    "blur|bin|histogram|deviation|variance|median|mode|mean|quantile|quickselect|cumsum|rank|shuffle"
  ].join("|")})`
);

const kept = new Set([
  "curveLinear",
  "curveStepAfter",
  "symbolCircle",
  "symbolDiamond",
  "symbolTriangle",
  "interpolateNumber",
  "interpolateRound",
  "scaleBand",
  "scaleIdentity",
  "scaleImplicit",
  "scaleLinear",
  "scaleOrdinal",
  "scalePoint"
]);

/** Files of Plot of which our charts call nothing: they have legends, tips, colours and days of their own. */
const files = [
  "legends/ramp",
  "legends/swatches",
  "marks/tip",
  "interactions/pointer",
  "scales/diverging",
  "scales/temporal",
  "time",
  "transforms/bin",
  "marks/frame"
];

/** Functions of Plot behind options that no chart of ours sets, by their files. */
const behindOptions: Readonly<Record<string, readonly string[]>> = {
  channel: ["channelDomain"],
  dimensions: ["autoHeight", "aspectRatioLength"],
  legends: ["legendColor", "legendOpacity"],
  marker: ["markerArrow", "markerDot", "markerCircleFill", "markerCircleStroke", "markerTick", "getGroupedOrientation"],
  "marks/rect": ["applyRoundedRect"],
  "marks/text": ["monospaceWidth", "clipStart", "clipMiddle", "clipEnd"],
  projection: [
    "namedProjection",
    "maybePostClip",
    "project",
    "projectionAspectRatio",
    "getGeometryChannels",
    "xyProjection"
  ],
  "scales/ordinal": ["createScaleOrdinal"],
  "scales/quantitative": [
    "createScaleSqrt",
    "createScalePow",
    "createScaleLog",
    "createScaleSymlog",
    "createScaleQuantile",
    "createScaleQuantize",
    "createScaleThreshold",
    "inferRadialRange",
    "inferLengthRange"
  ],
  style: ["applyHref", "getGeoClip"],
  "transforms/stack": [
    "offsetCenter",
    "offsetExpand",
    "offsetWiggle",
    "orderAccessor",
    "orderAppearance",
    "orderGiven",
    "orderInsideOut",
    "orderSum",
    "orderZ"
  ]
};

/** What lines and areas ask of the last of them each time: without an interval of time, nothing. */
const asksNothing = ["maybeDenseIntervalX", "maybeDenseIntervalY"];

/** Says so where a chart asks for one of them after all; a chart that is drawn in a browser is tested there. */
const leftOut =
  'const leftOut = () => { throw new Error("Plot has this not in the scripts of the site: see lean_plot.ts"); };';

/** What our own code takes of d3 it has whole. */
const theirs = /[\\/]node_modules[\\/](?:@observablehq[\\/]plot|d3(?:-[a-z]+)*)[\\/]/;

const fileOf = (names: readonly string[]): RegExp =>
  new RegExp(`[\\\\/]plot[\\\\/]src[\\\\/](${names.join("|")})\\.js$`);

/** Every name that is left out is there and refuses; the rest is Plot’s and d3’s own. */
export const leanPlot: Plugin = {
  name: "lean-plot",
  setup({onLoad, onResolve, resolve}) {
    // d3's packages take from each other too: none of them changes anything by being loaded.
    onResolve({filter: /^d3(?:-[a-z]+)*$/}, async ({path, importer, resolveDir, kind, pluginData}) => {
      if (pluginData === leanPlot.name || !theirs.test(importer)) return undefined;
      const own = await resolve(path, {resolveDir, kind, pluginData: leanPlot.name});
      return {path: own.path, namespace: leanPlot.name, sideEffects: false, errors: own.errors};
    });
    // Plot makes one projection when it is loaded, for maps that ask for it by name; it would only fail later.
    const early = "geoTransform";
    onLoad({filter: /^/, namespace: leanPlot.name}, async ({path}) => {
      const all = Object.keys((await import(pathToFileURL(path).href)) as object);
      const names = all.filter((name) => isLeftOut(name) && name !== early);
      const own = all.includes(early) ? `export const ${early} = () => null;` : "";
      return {
        resolveDir: dirname(path),
        contents: `${refusing(names)} ${own} export * from ${JSON.stringify(path)};`
      };
    });
    onLoad({filter: fileOf(files)}, async ({path}) => ({
      contents: refusing(Object.keys((await import(pathToFileURL(path).href)) as object))
    }));
    onLoad({filter: fileOf(Object.keys(behindOptions))}, ({path}) => {
      const [, file = ""] = fileOf(Object.keys(behindOptions)).exec(path) ?? [];
      return {contents: `${leftOut}${withoutFunctions(readFileSync(path, "utf8"), behindOptions[file]!)}`};
    });
    onLoad({filter: /[\\/]d3-[a-z-]+[\\/]dist[\\/][a-z0-9-]+\.mjs$/}, ({path}) => ({
      contents: withoutEffects(readFileSync(path, "utf8").replaceAll(unasked, ""))
    }));
  }
};

/** What a selection can that neither Plot nor a chart asks of one: it is not there, and a call of it fails. */
const unasked =
  /^ {2}(selectChild|join|merge|order|sort|classed|html|raise|lower|insert|clone|on|dispatch): selection_\1,\n/gm;

/**
 * What a module of d3 does when it is loaded, told so that a bundler may leave it away where nobody asks for what comes
 * of it: a function with its prototype is one value, and what a call returns is nothing but that.
 */
function withoutEffects(code: string): string {
  const made = code.replaceAll(/^((?:var|const|let) \w+ = )(?=\w+\(|\(function )/gm, "$1/* @__PURE__ */ ");
  // Only lines that are indented, or empty, belong to either.
  return made.replaceAll(
    /^function (\w+)\(.*\{\n(?:[^\S\n].*\n|\n)*\}\n(?:\n|\/\/.*\n)*\1\.prototype = \{\n(?:[^\S\n].*\n|\n)*\};$/gm,
    (both, name: string) => `var ${name} = /* @__PURE__ */ (() => {${both} return ${name};})();`
  );
}

/** A module of Plot in which some functions refuse. */
function withoutFunctions(code: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const whole = new RegExp(`^((?:export )?function ${name})\\([^]*?^\\}$`, "m");
    if (!whole.test(rest)) throw new Error(`Plot has no function ${name} any more: see lean_plot.ts`);
    return rest.replace(whole, "$1() { leftOut(); }");
  }, code);
}

/** A module whose names refuse, all but those that may ask for nothing. */
function refusing(names: readonly string[]): string {
  const exports = names.map((name) => `${asksNothing.includes(name) ? "passedOn" : "leftOut"} as ${name}`);
  const passedOn = "const passedOn = (options) => (options?.interval == null ? options : leftOut());";
  return `${leftOut} ${passedOn} export {${exports.join(", ")}};`;
}
