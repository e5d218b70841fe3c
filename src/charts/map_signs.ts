// Signs on the map of Ukraine that the build drew, moved and told by the page.
import {regionTypes, type RegionType} from "../model/region_type.js";
import {mapPlane, mapSize} from "./map_plane.js";
import {onPlane} from "./plane.js";
import {regionSigns} from "./region_signs.js";
import {svgNode} from "./svg_node.js";

/** A hromada's centre in degrees and the class that gives it its sign. */
export interface MapPoint {
  readonly lat: number;
  readonly lon: number;
  readonly regionType: RegionType;
}

export interface MapMarker {
  readonly lat: number;
  readonly lon: number;
  readonly label: string;
}

const svgSpace = "http://www.w3.org/2000/svg";

/** Gives every hromada on a drawn map the sign of its class; the oblasts stay as they are. */
export function moveSigns(svg: Element, points: readonly MapPoint[]): void {
  for (const type of regionTypes) {
    const places = points
      .filter((point) => point.regionType === type)
      .map((place) => onPlane(mapPlane, place).map(Math.round) as [number, number]);
    svg.querySelector(`.map-${type}`)?.setAttribute("d", signsAt(places, type));
  }
}

/** Pixels across a strip of the map in which signs follow each other from top to bottom. */
const strip = 16;

/**
 * One path of all signs of a class, each a short way from the one before: up one strip of the map and down the next.
 * That takes a third of the letters that places in the order of a list take, and places are most of what it weighs.
 */
function signsAt(places: readonly (readonly [x: number, y: number])[], type: RegionType): string {
  const stripOf = (x: number): number => Math.floor(x / strip);
  const order = places.toSorted(
    ([x1, y1], [x2, y2]) => stripOf(x1) - stripOf(x2) || (stripOf(x1) % 2 === 0 ? y1 - y2 : y2 - y1)
  );
  const {path: sign, ends} = regionSigns[type];
  return order
    .map(([x, y], at) => {
      const [before, above] = at === 0 ? [0, 0] : [order[at - 1]![0] + ends[0], order[at - 1]![1] + ends[1]];
      const [right, down] = [x - before, y - above].map((step) => String(Math.round(step * 10) / 10));
      return `m${right}${down!.startsWith("-") ? "" : " "}${down}${sign}`;
    })
    .join("");
}

/** A ring and a name over the map for a chosen hromada; laid over the drawn map, nothing else is redrawn. */
export function mapMarker(marker: MapMarker, document: Document): Element {
  const at = onPlane(mapPlane, marker);
  const group = document.createElementNS(svgSpace, "g");
  group.setAttribute("class", "map-marker");
  const ring = document.createElementNS(svgSpace, "circle");
  for (const [key, value] of [
    ["cx", at[0]],
    ["cy", at[1]],
    ["r", 8]
  ] as const)
    ring.setAttribute(key, String(Math.round(value * 10) / 10));
  const name = document.createElementNS(svgSpace, "text");
  const left = at[0] > mapSize.width / 2;
  name.setAttribute("x", String(Math.round(at[0] + (left ? -13 : 13))));
  name.setAttribute("y", String(Math.round(at[1] + 4)));
  name.setAttribute("text-anchor", left ? "end" : "start");
  name.textContent = marker.label;
  group.append(ring, name);
  return group;
}

/** A place on the map that can be pointed at, and what it says. */
export interface ToldPlace {
  readonly lat: number;
  readonly lon: number;
  readonly says: string;
  /** Address of its page. */
  readonly href: string;
}

/** Lays unseen marks over the map, one a place, for whoever points at it; they replace those that lie there. */
export function tellPlaces(svg: Element, places: readonly ToldPlace[]): void {
  const layer = svgNode(svg.ownerDocument, "g", {class: "map-says", fill: "transparent"});
  for (const {lat, lon, says, href} of places) {
    const [cx, cy] = onPlane(mapPlane, {lat, lon}).map((value) => Math.round(value * 10) / 10) as [number, number];
    layer.append(svgNode(svg.ownerDocument, "circle", {cx, cy, r: 3, "data-says": says, "data-href": href}));
  }
  svg.querySelector(".map-says")?.remove();
  svg.append(layer);
}
