import type {Point} from "./two_lands.js";

/** The map of Ukraine's own space in px; the page scales it, and the projection does not depend on any shape. */
export const mapSize = {width: 640, height: 440} as const;

/** Conic for 44° to 52.5° N, the whole of Ukraine with Crimea inside `mapSize`; degrees. */
export const mapCone = {parallels: [46, 51], meridian: 31.2, latitude: 48.55, scale: 2960} as const;

const [south, north] = mapCone.parallels.map(radians) as [number, number];
const cone = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(halfTangent(north) / halfTangent(south));
const size = (Math.cos(south) * halfTangent(south) ** cone) / cone;
const middle = radius(mapCone.latitude);

/**
 * Where a place of Ukraine lies on its map, px: Lambert's conformal conic, which d3's `geoConicConformal` draws the
 * outlines with. Written out, because a page that moves signs on a drawn map needs nothing else of maps.
 */
export function onMap({lat, lon}: {readonly lat: number; readonly lon: number}): Point {
  const [r, angle] = [radius(lat), cone * radians(lon - mapCone.meridian)];
  return [
    mapSize.width / 2 + mapCone.scale * r * Math.sin(angle),
    mapSize.height / 2 - mapCone.scale * (middle - r * Math.cos(angle))
  ];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function halfTangent(latitude: number): number {
  return Math.tan((Math.PI / 2 + latitude) / 2);
}

/** How far a parallel lies from the tip of the cone. */
function radius(latitude: number): number {
  return size / halfTangent(radians(latitude)) ** cone;
}
