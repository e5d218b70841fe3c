import type {RegionType} from "../model/region_type.js";

/** Classes of the signs of region types in the style sheet, for legends and lists. */
export const regionSignClasses: Readonly<Record<RegionType, string>> = {
  safe: "sign-safe",
  near_front: "sign-near-front",
  frontline: "sign-frontline",
  occupied: "sign-occupied"
};

/** Path for one sign at the origin, by class: shape as well as colour tells classes apart. */
export const regionSignPaths: Readonly<Record<RegionType, string>> = {
  safe: "h0",
  near_front: "m0-2.6l2.6 2.6l-2.6 2.6l-2.6-2.6z",
  frontline: "m0-3.1l2.9 5h-5.8z",
  occupied: "m-2-2l4 4m-4 0l4-4"
};
