/** AUC's four classes, from the safest to the hardest hit; the order is the order of every chart. */
export const regionTypes = ["safe", "near_front", "frontline", "occupied"] as const;
export type RegionType = (typeof regionTypes)[number];

/**
 * Reads a region type from data.
 * @throws RangeError `unknown region type: suburb` on any other text.
 */
export function regionType(text: string): RegionType {
  const found = regionTypes.find((type) => type === text);
  if (!found) throw new RangeError(`unknown region type: ${text}`);
  return found;
}
