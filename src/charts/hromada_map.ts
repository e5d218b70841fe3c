import type {FeatureCollection} from "geojson";
import {regionTypes} from "../model/region_type.js";
import {thinOutline} from "./thin_outline.js";
import {mapPlane, mapSize} from "./map_plane.js";
import {type MapPoint, moveSigns} from "./map_signs.js";
import {asImage, type Frame} from "./svg_image.js";

/** Pixels between two corners of a border. */
const leastStep = 1.2;

const svgSpace = "http://www.w3.org/2000/svg";

/** Oblasts as outlines and hromadas as signs at their centres, one path a class, so that 1,469 points stay light. */
export function hromadaMap(points: readonly MapPoint[], oblasts: FeatureCollection, frame: Frame): Element {
  const {document} = frame;
  const svg = document.createElementNS(svgSpace, "svg");
  svg.setAttribute("class", "plot map");
  svg.setAttribute("viewBox", `0 0 ${mapSize.width} ${mapSize.height}`);
  svg.setAttribute("width", String(mapSize.width));
  svg.setAttribute("height", String(mapSize.height));
  for (const oblast of oblasts.features) {
    svg.append(path(document, thinOutline([oblast], mapPlane, leastStep, 1), "map-oblast", String(oblast.id ?? "")));
  }
  for (const type of regionTypes) svg.append(path(document, "", `map-sign map-${type}`, null));
  moveSigns(svg, points);
  return asImage(svg, frame);
}

function path(document: Document, d: string, className: string, oblast: string | null): Element {
  const node = document.createElementNS(svgSpace, "path");
  node.setAttribute("d", d);
  node.setAttribute("class", className);
  if (oblast) node.setAttribute("data-oblast", oblast);
  return node;
}
