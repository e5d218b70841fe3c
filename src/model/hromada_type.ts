/** The legal kinds of hromada by their centre: city, settlement, village. */
export const hromadaTypes = ["urban", "settlement", "rural"] as const;
export type HromadaType = (typeof hromadaTypes)[number];
