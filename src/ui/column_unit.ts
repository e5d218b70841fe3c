import type {Unit} from "../words/figures.js";

/** The longest suffix that a column's name ends with decides how its figures are written. */
const units: readonly [suffix: string, unit: Unit][] = [
  ["change_share", "share_points"],
  ["points", "ratio"],
  ["share", "share"],
  ["uah_m", "uah_m"],
  ["uah_bn", "uah_bn"],
  ["uah", "uah"],
  ["km", "km"],
  ["year", "year"],
  ["ratio", "ratio"],
  ["count", "count"]
];

/** The unit of a column by the last words of its name, as in the warehouse: `own_2022_uah_m`, `transfers_share`. */
export function unitOf(column: string): Unit | "text" {
  return units.find(([suffix]) => column === suffix || column.endsWith(`_${suffix}`))?.[1] ?? "text";
}
