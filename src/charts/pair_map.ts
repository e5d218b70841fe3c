import {geoCentroid} from "d3-geo";
import type {FeatureCollection} from "geojson";
import {svgNode} from "./svg_node.js";
import {asImage, narrowWidth, type Frame} from "./svg_image.js";
import {thinOutline} from "./thin_outline.js";
import type {Box, Place, Plane, Point} from "./plane.js";
import {at, twoLands} from "./two_lands.js";

/** Two partners and the name their line carries. */
export interface MapPair {
  readonly label: string;
  readonly norwegian: Place;
  readonly ukrainian: Place;
  /** The names that the label has, the Norwegian first, with the addresses of their pages. */
  readonly pages?: readonly {readonly name: string; readonly href: string}[];
}

export interface PairMapOptions extends Frame {
  readonly norway: FeatureCollection;
  readonly ukraine: FeatureCollection;
  /** Codes of counties and oblasts that are partners themselves: their land is filled. */
  readonly regions: readonly string[];
  /** Hromadas with a partner from elsewhere, drawn as rings. */
  readonly others: readonly Place[];
}

/** How many letters of a name there is room for between the lands, and on a phone beside Norway, in wide letters. */
const lettersBetween = 25;
const lettersBeside = 23;

/** Norway and Ukraine side by side, on a phone one above the other, with a named line for each pair. */
export function pairMap(pairs: readonly MapPair[], options: PairMapOptions): Element {
  const {document, width, norway, ukraine, regions, others} = options;
  const narrow = width < narrowWidth;
  const {height, step, inNorway, inUkraine} = projected(narrow, pairs.length);
  const svg = svgNode(document, "svg", {class: "plot map", viewBox: `0 0 ${width} ${height}`, width, height});
  svg.append(
    land(document, "norway", norway, inNorway, regions),
    land(document, "ukraine", ukraine, inUkraine, regions)
  );
  for (const place of others) {
    const [x, y] = at(inUkraine, place);
    svg.append(
      svgNode(document, "circle", {cx: x, cy: y, r: 4.5, fill: "none", stroke: "var(--text)", "stroke-width": 1.4})
    );
  }
  const rows = ordered(pairs, inNorway);
  const label = {x: narrow ? 165 : 312, y: narrow ? 26 : (height - (rows.length - 1) * step) / 2, step};
  const taken: Box[] = [...others, ...pairs.map((pair) => pair.ukrainian)].map((place) => around(at(inUkraine, place)));
  rows.forEach((pair, i) => {
    const from = at(inNorway, pair.norwegian);
    const to = at(inUkraine, pair.ukrainian);
    const y = label.y + i * label.step;
    const name = narrow ? `${i + 1} ${pair.label}` : pair.label;
    svg.append(line(document, from, [label.x - 3, y]));
    if (!narrow) svg.append(line(document, [505, y], to));
    const text = narrow ? {x: label.x, "text-anchor": "start"} : {x: 408, "text-anchor": "middle"};
    const size = narrow ? 11.5 : name.length > lettersBetween ? 12 : 13;
    const said = svgNode(document, "text", {...text, y: y + 4.5, "font-size": size, fill: "var(--text)"});
    const [partner = "", host] = narrow && name.length > lettersBeside ? atDash(name) : [name];
    if (host === undefined) said.textContent = partner;
    else {
      said.append(svgNode(document, "tspan", {x: label.x, y: y - 1}, partner));
      said.append(svgNode(document, "tspan", {x: label.x, y: y + 10}, host));
    }
    const parts = host === undefined ? [said] : [...said.children];
    for (const page of pair.pages ?? []) parts.some((part) => linkName(part, page));
    svg.append(said);
    svg.append(point(document, from), point(document, to));
    if (narrow) svg.append(...number(document, String(i + 1), to, taken));
  });
  return asImage(svg, options);
}

/** The name of a pair as two lines, broken after its first dash; as one where it has none. */
function atDash(name: string): readonly string[] {
  const dash = name.search(/ [–—] /u);
  return dash < 0 ? [name] : [name.slice(0, dash + 3), name.slice(dash + 3)];
}

/** Gives a name the address of its page, which a press on it follows; false where the text does not have the name. */
function linkName(text: Element, {name, href}: {readonly name: string; readonly href: string}): boolean {
  const last = text.lastChild;
  const whole = last?.nodeType === 3 ? (last.textContent ?? "") : "";
  const at = whole.indexOf(name);
  if (at < 0 || !last) return false;
  last.textContent = whole.slice(0, at);
  text.append(
    svgNode(text.ownerDocument, "tspan", {"data-href": href}, name),
    text.ownerDocument.createTextNode(whole.slice(at + name.length))
  );
  return true;
}

/** The same two lands for other drawings on them: their height, and where a place lies. */
export function pairLands(width: number): {
  readonly height: number;
  readonly norwegian: (place: Place) => Point;
  readonly ukrainian: (place: Place) => Point;
} {
  const {height, inNorway, inUkraine} = projected(width < narrowWidth);
  return {height, norwegian: (place) => at(inNorway, place), ukrainian: (place) => at(inUkraine, place)};
}

/** Their outlines. */
export function pairOutlines(
  width: number,
  document: Document,
  {norway, ukraine}: {readonly norway: FeatureCollection; readonly ukraine: FeatureCollection}
): Element[] {
  const {inNorway, inUkraine} = projected(width < narrowWidth);
  return [land(document, "norway", norway, inNorway), land(document, "ukraine", ukraine, inUkraine)];
}

/**
 * Side by side where there is room, one above the other on a phone; both give way to a long list of names.
 * @param names how many names stand between the two
 */
function projected(narrow: boolean, names = 0): {height: number; step: number; inNorway: Plane; inUkraine: Plane} {
  const step = narrow ? 23 : Math.min(26, Math.max(17, 390 / Math.max(1, names - 1)));
  const height = narrow ? 244 + Math.max(276, 26 + names * step) : Math.max(410, (names - 1) * step + 20);
  const left: Box = narrow
    ? {x: 0, y: 4, width: 165, height: 250}
    : {x: 0, y: height / 2 - 199, width: 300, height: 398};
  const right: Box = narrow
    ? {x: 4, y: height - 244, width: 332, height: 236}
    : {x: 512, y: height / 2 - 121, width: 346, height: 250};
  return {
    height,
    step,
    ...twoLands(left, right)
  };
}

/** From north to south in Norway, where most partners lie close together, so that few lines cross. */
function ordered(pairs: readonly MapPair[], inNorway: Plane): readonly MapPair[] {
  const north = (pair: MapPair): number => at(inNorway, pair.norwegian)[1];
  return pairs.toSorted((a, b) => north(a) - north(b) || (a.label < b.label ? -1 : 1));
}

/** Units between two corners of a border: two counties thin theirs alike enough for no gap to be seen. */
const leastStep = 3.6;

/** Outlines are drawn in whole units of this space, twice as large as a wide page shows them, and made smaller. */
const outlineSpace = twoLands({x: 0, y: 0, width: 600, height: 796}, {x: 0, y: 0, width: 692, height: 500});

/** A land as one group: its outlines are the same in every drawing, so that one can borrow them of another. */
function land(
  document: Document,
  name: "norway" | "ukraine",
  shapes: FeatureCollection,
  plane: Plane,
  filled: readonly string[] = []
): Element {
  const outlines = name === "norway" ? outlineSpace.inNorway : outlineSpace.inUkraine;
  const scale = plane.scale / outlines.scale;
  const [x, y] = plane.origin.map((to, at) => to - scale * outlines.origin[at]!);
  const [left, top, by] = [x!, y!, scale].map((value) => Math.round(value * 1e4) / 1e4);
  const group = svgNode(document, "g", {"data-land": name, transform: `translate(${left} ${top}) scale(${by})`});
  group.append(
    ...shapes.features.map((shape) =>
      svgNode(document, "path", {
        d: thinOutline([shape], outlines, leastStep, 1),
        class: filled.includes(String(shape.id)) ? "map-oblast map-party" : "map-oblast",
        "vector-effect": "non-scaling-stroke"
      })
    )
  );
  return group;
}

/** The middle of a county or an oblast, where its line begins or ends; null where the shapes have none of the code. */
export function middleOf(shapes: FeatureCollection, code: string | null): Place | null {
  const shape = shapes.features.find(({id}) => id === code);
  if (!shape) return null;
  const [lon, lat] = geoCentroid(shape);
  return {lat, lon};
}

function line(document: Document, [x1, y1]: Point, [x2, y2]: Point): Element {
  return svgNode(document, "line", {x1, y1, x2, y2, stroke: "var(--accent)", "stroke-width": 1.3});
}

function point(document: Document, [cx, cy]: Point): Element {
  return svgNode(document, "circle", {
    cx,
    cy,
    r: 4.5,
    fill: "var(--accent)",
    stroke: "var(--surface)",
    "stroke-width": 1.2
  });
}

/** The room a sign takes at its place. */
function around([x, y]: Point): Box {
  return {x: x - 4.5, y: y - 4.5, width: 9, height: 9};
}

/**
 * A number beside its place, on the first side where it covers no sign and no other number. Where that is only some way
 * off a thin line leads to the place.
 */
function number(document: Document, text: string, [x, y]: Point, taken: Box[]): Element[] {
  const size = {width: 8 * text.length, height: 11};
  const sides = [0, 6, 12, 18, 24, 30].flatMap((away) => [
    [6 + away, 4],
    [-6 - away - size.width, 4],
    [-size.width / 2, -7 - away],
    [-size.width / 2, 16 + away],
    [6 + away, -5 - away],
    [6 + away, 14 + away],
    [-6 - away - size.width, -5 - away],
    [-6 - away - size.width, 14 + away]
  ]);
  const boxes = sides.map(([dx = 0, dy = 0]) => ({x: x + dx, y: y + dy - size.height, ...size}));
  const free = boxes.find(
    (box) =>
      !taken.some(
        (other) =>
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height
      )
  );
  const box = free ?? boxes[0]!;
  taken.push(box);
  const centre = {x: box.x + box.width / 2, y: box.y + box.height / 2};
  const far = Math.hypot(centre.x - x, centre.y - y) > 26;
  const leader = {x1: x, y1: y, x2: centre.x, y2: centre.y, stroke: "var(--text)", "stroke-width": 0.7};
  const said = svgNode(
    document,
    "text",
    {
      x: box.x,
      y: box.y + size.height - 1,
      "font-size": 11.5,
      "font-weight": 700,
      fill: "var(--text)",
      stroke: "var(--map-land)",
      "stroke-width": 2.5,
      "paint-order": "stroke"
    },
    text
  );
  return far ? [svgNode(document, "line", leader), said] : [said];
}
