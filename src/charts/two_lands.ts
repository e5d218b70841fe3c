import {geoConicConformal} from "./map_parts.js";
import type {GeoProjection} from "d3-geo";

/** A place in degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels. */
export type Point = readonly [number, number];

/** Outermost corners in degrees, so that the projections do not depend on the shapes. */
const norwayCorners = [
  [4.6, 58],
  [12.2, 57.9],
  [31.1, 70.3],
  [24, 71.2],
  [13, 68.3],
  [4.9, 62]
];
const ukraineCorners = [
  [22.1, 48.4],
  [23.6, 51.6],
  [34.1, 52.4],
  [40.2, 49.3],
  [33.8, 44.4],
  [28.2, 45.3]
];

/** Norway and Ukraine, each as large as its box allows. */
export function twoLands(
  norway: Box,
  ukraine: Box
): {readonly inNorway: GeoProjection; readonly inUkraine: GeoProjection} {
  return {
    inNorway: projection(norwayCorners, [62, 69], -15, norway),
    inUkraine: projection(ukraineCorners, [46, 51], -31.2, ukraine)
  };
}

function projection(
  corners: number[][],
  parallels: [number, number],
  turn: number,
  {x, y, width, height}: Box
): GeoProjection {
  return geoConicConformal()
    .parallels(parallels)
    .rotate([turn, 0])
    .fitExtent(
      [
        [x, y],
        [x + width, y + height]
      ],
      {type: "MultiPoint", coordinates: corners}
    );
}

/** Where a place lies, to a tenth of a pixel. */
export function at(projection: GeoProjection, {lon, lat}: Place): Point {
  const [x = 0, y = 0] = projection([lon, lat]) ?? [];
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
