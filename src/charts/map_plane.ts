import {centredPlane, type Cone} from "./plane.js";

/** The map of Ukraine's own space in px; the page scales it, and the plane does not depend on any shape. */
export const mapSize = {width: 640, height: 440} as const;

/** For 44° to 52.5° N. */
export const ukraineCone: Cone = {parallels: [46, 51], meridian: 31.2};

/** The whole of Ukraine with Crimea inside `mapSize`. */
export const mapPlane = centredPlane(ukraineCone, 2960, 48.55, [mapSize.width / 2, mapSize.height / 2]);
