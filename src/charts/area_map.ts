import type {FeatureCollection} from "geojson";
import {mapPlane, mapSize} from "./map_plane.js";
import type {Place, Plane} from "./plane.js";
import {asImage, type Frame} from "./svg_image.js";
import {svgNode} from "./svg_node.js";
import {thinOutline} from "./thin_outline.js";
import {at, twoLands} from "./two_lands.js";

/** A land that a map of codes can show. */
export type Land = "ukraine" | "norway";

/** The outline of each oblast or fylke as the path of a drawing, by its code. */
export type Outlines = ReadonlyMap<string, string>;

/** A figure of an area or, with its place in degrees, of a point; and what is said of it. */
export interface AreaFigure {
  readonly code: string;
  readonly value: number;
  readonly says: string;
  readonly place: Place | null;
}

export interface AreaMapOptions extends Frame {
  readonly land: Land;
  readonly outlines: Outlines;
  readonly figureText: (value: number) => string;
  /** What the legend says of an area without a figure. */
  readonly without: string;
}

const norwaySize = {width: 420, height: 500} as const;
const leastStep = 1.2;
const mostGroups = 5;

const sizeOf = (land: Land): {readonly width: number; readonly height: number} =>
  land === "ukraine" ? mapSize : norwaySize;

function planeOf(land: Land): Plane {
  if (land === "ukraine") return mapPlane;
  const box = {x: 4, y: 4, width: norwaySize.width - 8, height: norwaySize.height - 8};
  return twoLands(box, box).inNorway;
}

/** The outlines of a land in the space of its map. */
export function outlinesOf(land: Land, shapes: FeatureCollection): Outlines {
  const plane = planeOf(land);
  return new Map(
    shapes.features.map((shape) => [String(shape.id ?? ""), thinOutline([shape], plane, leastStep)] as const)
  );
}

/**
 * The bounds of at most five groups of about the same number of figures, each with its smallest and its largest.
 * @param values at least one
 */
export function groupBounds(values: readonly number[]): readonly (readonly [least: number, most: number])[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = new Set(sorted);
  if (distinct.size <= mostGroups) return [...distinct].map((value) => [value, value]);
  const starts = Array.from(
    {length: mostGroups},
    (_, group) => sorted[Math.floor((group * sorted.length) / mostGroups)]!
  );
  return [...new Set(starts)].map((least, group, all) => {
    const next = all[group + 1];
    return [least, next === undefined ? sorted.at(-1)! : sorted.findLast((value) => value < next)!];
  });
}

/**
 * A land whose areas are the darker the higher their figure is, in at most five groups that a legend names; points are
 * drawn where their places lie. An area without a figure has a dashed line around it and no colour.
 */
export function areaMap(figures: readonly AreaFigure[], options: AreaMapOptions): HTMLElement {
  const {document, land, outlines} = options;
  const {width, height} = sizeOf(land);
  const groups = groupBounds(figures.map(({value}) => value));
  const svg = svgNode(document, "svg", {class: "plot map", viewBox: `0 0 ${width} ${height}`, width, height});
  const shade = (value: number): number =>
    shadeOf(
      groups.findLastIndex(([least]) => value >= least),
      groups.length
    );
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  const areas = figures.some(({place}) => place === null);
  const told = (node: Element, {says}: AreaFigure): Element => {
    node.append(svgNode(document, "title", {}, says));
    return node;
  };
  for (const [code, d] of outlines) {
    const figure = byCode.get(code);
    const area = svgNode(document, "path", {d, class: "map-oblast", "data-code": code});
    if (figure) area.setAttribute("style", `fill: var(--accent); fill-opacity: ${shade(figure.value)}`);
    else if (areas) area.setAttribute("class", "map-oblast is-empty");
    svg.append(figure ? told(area, figure) : area);
  }
  const plane = planeOf(land);
  for (const figure of figures.filter(({place}) => place !== null)) {
    const [cx, cy] = at(plane, figure.place!);
    const style = `fill: var(--accent); fill-opacity: ${shade(figure.value)}; stroke: var(--accent); stroke-width: 0.7`;
    svg.append(told(svgNode(document, "circle", {cx, cy, r: 3, style}), figure));
  }
  const hasEmpty = areas && [...outlines.keys()].some((code) => !byCode.has(code));
  const whole = document.createElement("div");
  whole.setAttribute("class", "area-map");
  whole.append(asImage(svg, options), legend(groups, hasEmpty, options));
  return whole;
}

/** The groups in words, each beside its colour: HTML, so that they are as large on a phone as other text. */
function legend(
  groups: ReturnType<typeof groupBounds>,
  hasEmpty: boolean,
  {document, figureText, without}: AreaMapOptions
): HTMLElement {
  const list = document.createElement("ul");
  list.setAttribute("class", "legend");
  const add = (className: string, opacity: number | null, text: string): void => {
    const item = document.createElement("li");
    const swatch = document.createElement("span");
    swatch.setAttribute("class", className);
    if (opacity !== null) swatch.setAttribute("style", `--shade: ${Math.round(opacity * 100)}%`);
    item.append(swatch, text);
    list.append(item);
  };
  groups.forEach(([least, most], group) => {
    const text = least === most ? figureText(least) : `${figureText(least)} – ${figureText(most)}`;
    add("map-swatch", shadeOf(group, groups.length), text);
  });
  if (hasEmpty) add("map-swatch is-empty", null, without);
  return list;
}

/** From light to full. */
const shadeOf = (group: number, groups: number): number =>
  groups === 1 ? 1 : Math.round((0.2 + (0.8 * group) / (groups - 1)) * 100) / 100;
