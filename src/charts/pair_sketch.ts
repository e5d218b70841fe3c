import type {FeatureCollection} from "geojson";
import {thinOutline} from "./thin_outline.js";
import type {Place} from "./plane.js";
import {at, twoLands} from "./two_lands.js";
import {svgNode} from "./svg_node.js";

export interface SketchOptions {
  readonly document: Document;
  readonly norway: FeatureCollection;
  readonly ukraine: FeatureCollection;
  /** What a screen reader says of the picture. */
  readonly summary: string;
  readonly names: {readonly norway: string; readonly ukraine: string};
}

interface Ends {
  readonly norwegian: Place;
  readonly ukrainian: Place;
}

/** One drawing for all widths: it is as wide as a phone, and scales. */
const [width, height] = [360, 236];

/** Pixels between two corners of the coast. */
const leastStep = 2.1;

/** Norway and Ukraine with a bare line for each pair: the picture of how many, not of who. */
export function pairSketch(
  pairs: readonly Ends[],
  {document, norway, ukraine, summary, names}: SketchOptions
): Element {
  const {inNorway, inUkraine} = twoLands(
    {x: 2, y: 2, width: 170, height: 230},
    {x: 176, y: 112, width: 182, height: 120}
  );
  const svg = svgNode(document, "svg", {
    class: "map pair-sketch",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": summary
  });
  for (const [shapes, plane] of [
    [norway, inNorway],
    [ukraine, inUkraine]
  ] as const)
    svg.append(svgNode(document, "path", {d: thinOutline(shapes.features, plane, leastStep), class: "map-oblast"}));
  const ends = pairs.map((pair) => [at(inNorway, pair.norwegian), at(inUkraine, pair.ukrainian)] as const);
  const lines = ends.map(([[x1, y1], [x2, y2]]) => `M${x1} ${y1}L${x2} ${y2}`).join("");
  svg.append(svgNode(document, "path", {d: lines, class: "pair-lines"}));
  for (const [from, to] of ends)
    for (const [cx, cy] of [from, to]) svg.append(svgNode(document, "circle", {cx, cy, r: 3.2, class: "pair-end"}));
  svg.append(
    svgNode(document, "text", {x: 96, y: 226, class: "pair-land"}, names.norway),
    svgNode(document, "text", {x: 352, y: 106, class: "pair-land", "text-anchor": "end"}, names.ukraine)
  );
  return svg;
}
