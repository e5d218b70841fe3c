import type {Text} from "./locale.js";

/** AUC's four classes, from the safest to the hardest hit; the order is the order of every chart. */
export const regionTypes = ["safe", "near_front", "frontline", "occupied"] as const;
export type RegionType = (typeof regionTypes)[number];

export const regionTypeNames: Record<RegionType, Text> = {
  safe: {nb: "Trygg", en: "Safe"},
  near_front: {nb: "Nær fronten", en: "Near the front"},
  frontline: {nb: "Ved frontlinjen", en: "Frontline"},
  occupied: {nb: "Okkupert", en: "Occupied"}
};

/**
 * Reads a region type from data.
 * @throws RangeError `unknown region type: suburb` on any other text.
 */
export function regionType(text: string): RegionType {
  const found = regionTypes.find((type) => type === text);
  if (!found) throw new RangeError(`unknown region type: ${text}`);
  return found;
}
