import type {Text} from "./locale.js";

/** The legal kinds of hromada by their centre: city, settlement, village. */
export const hromadaTypes = ["urban", "settlement", "rural"] as const;
export type HromadaType = (typeof hromadaTypes)[number];

export const hromadaTypeNames: Record<HromadaType, Text> = {
  urban: {nb: "By (miska)", en: "Urban (miska)"},
  settlement: {nb: "Tettsted (selyshchna)", en: "Settlement (selyshchna)"},
  rural: {nb: "Landsbygd (silska)", en: "Rural (silska)"}
};
