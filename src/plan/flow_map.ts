import type {FeatureCollection} from "geojson";
import type {RegionType} from "../model/region_type.js";
import {pairLands, pairOutlines} from "../charts/pair_map.js";
import type {Place} from "../charts/plane.js";
import {asImage, narrowWidth, type Frame} from "../charts/svg_image.js";

/** One pair of the plan: where the two lie, and the region type of the hromada. */
export interface Flow {
  readonly norwegian: Place;
  readonly ukrainian: Place;
  readonly type: RegionType;
}

export interface FlowMapOptions extends Frame {
  readonly norway: FeatureCollection;
  readonly ukraine: FeatureCollection;
}

const svgSpace = "http://www.w3.org/2000/svg";

/** The whole plan in one picture: Norway and Ukraine with a curve for each pair and the hromada's sign at its end. */
export function flowMap(flows: readonly Flow[], {document, width, norway, ukraine, summary}: FlowMapOptions): Element {
  const {height} = pairLands(width);
  const svg = document.createElementNS(svgSpace, "svg");
  for (const [name, value] of Object.entries({
    class: "plot map plan-map",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height
  }))
    svg.setAttribute(name, String(value));
  svg.append(...pairOutlines(width, document, {norway, ukraine}), made(document, "g", {class: "flows"}));
  drawFlows(svg, flows, {width, document});
  return asImage(svg, {summary});
}

/** Where the ends of a pair lie on a map, and what is drawn of it. */
export interface DrawnFlow {
  readonly ends: readonly (readonly [x: number, y: number])[];
  readonly marks: readonly Element[];
}

/** Draws other pairs on a map that stands in the page: the browser keeps the land and has no shapes. */
export function drawFlows(
  svg: Element,
  flows: readonly Flow[],
  {width, document}: {width: number; document: Document}
): readonly DrawnFlow[] {
  const {norwegian, ukrainian} = pairLands(width);
  const isNarrow = width < narrowWidth;
  const group = made(document, "g", {class: "flows"});
  const drawn = flows.map((flow) => ({...flow, from: norwegian(flow.norwegian), to: ukrainian(flow.ukrainian)}));
  const marks: Element[][] = drawn.map(() => []);
  const draw = (index: number, mark: Element): void => {
    marks[index]!.push(mark);
    group.append(mark);
  };
  for (const [
    index,
    {
      type,
      from: [x1, y1],
      to: [x2, y2]
    }
  ] of drawn.entries()) {
    // The curve leaves Norway level and comes to Ukraine level, so that curves of neighbours run side by side.
    const bend = isNarrow
      ? `${x1} ${round((y1 + y2) / 2)} ${x2} ${round((y1 + y2) / 2)}`
      : `${round((x1 + x2) / 2)} ${y1} ${round((x1 + x2) / 2)} ${y2}`;
    draw(index, made(document, "path", {class: `flow flow-${type}`, d: `M${x1} ${y1}C${bend} ${x2} ${y2}`}));
  }
  for (const [index, {from}] of drawn.entries())
    draw(index, made(document, "circle", {class: "flow-start", cx: from[0], cy: from[1], r: isNarrow ? 2 : 2.6}));
  for (const [index, {type, to}] of drawn.entries())
    draw(index, made(document, "path", {class: `flow-end-${type}`, d: sign(type, to[0], to[1], isNarrow ? 3 : 4)}));
  svg.querySelector(".flows")?.replaceWith(group);
  return drawn.map(({from, to}, index) => ({ends: [from, to], marks: marks[index]!}));
}

/** The signs of the region types, as everywhere on the site: round, diamond, triangle, cross. */
function sign(type: RegionType, x: number, y: number, r: number): string {
  if (type === "safe") return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  if (type === "near_front")
    return `M${x} ${round(y - r - 1)}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}Z`;
  if (type === "frontline") return `M${x} ${round(y - r - 1)}l${r + 1} ${2 * r}h${-2 * r - 2}Z`;
  return `M${round(x - r)} ${round(y - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;
}

function made(document: Document, name: string, attributes: Record<string, string | number>): Element {
  const node = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

const round = (value: number): number => Math.round(value * 10) / 10;
