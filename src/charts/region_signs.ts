import type {RegionType} from "../model/region_type.js";

/** Classes of the signs of region types in the style sheet, for legends and lists. */
export const regionSignClasses: Readonly<Record<RegionType, string>> = {
  safe: "sign-safe",
  near_front: "sign-near-front",
  frontline: "sign-frontline",
  occupied: "sign-occupied"
};

/**
 * One sign at the origin, by class: its path, and where that leaves the pen. Shape as well as colour tells classes
 * apart.
 */
export const regionSigns: Readonly<
  Record<RegionType, {readonly path: string; readonly ends: readonly [x: number, y: number]}>
> = {
  safe: {path: "h0", ends: [0, 0]},
  near_front: {path: "m0-2.6l2.6 2.6l-2.6 2.6l-2.6-2.6z", ends: [0, -2.6]},
  frontline: {path: "m0-3.1l2.9 5h-5.8z", ends: [0, -3.1]},
  occupied: {path: "m-2-2l4 4m-4 0l4-4", ends: [2, -2]}
};
