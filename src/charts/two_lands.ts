import {ukraineCone} from "./map_plane.js";
import {type Box, type Cone, fittedPlane, onPlane, type Place, type Plane, type Point} from "./plane.js";

/** Outermost corners in degrees, so that the planes do not depend on the shapes. */
const norwayCorners = [
  {lon: 4.6, lat: 58},
  {lon: 12.2, lat: 57.9},
  {lon: 31.1, lat: 70.3},
  {lon: 24, lat: 71.2},
  {lon: 13, lat: 68.3},
  {lon: 4.9, lat: 62}
];
const ukraineCorners = [
  {lon: 22.1, lat: 48.4},
  {lon: 23.6, lat: 51.6},
  {lon: 34.1, lat: 52.4},
  {lon: 40.2, lat: 49.3},
  {lon: 33.8, lat: 44.4},
  {lon: 28.2, lat: 45.3}
];

const norwayCone: Cone = {parallels: [62, 69], meridian: 15};

/** Norway and Ukraine, each as large as its box allows. */
export const twoLands = (norway: Box, ukraine: Box): {readonly inNorway: Plane; readonly inUkraine: Plane} => ({
  inNorway: fittedPlane(norwayCone, norwayCorners, norway),
  inUkraine: fittedPlane(ukraineCone, ukraineCorners, ukraine)
});

/** Where a place lies, to a tenth of a pixel. */
export function at(plane: Plane, place: Place): Point {
  const [x, y] = onPlane(plane, place);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
