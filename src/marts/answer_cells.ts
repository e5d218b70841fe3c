import type {MartRows} from "./mart_rows.js";

/**
 * A cell of a table of respondents by area, as the disclosure rules let it through: counts are respondents, null where
 * they are held back; `disclosure` says why.
 */
export type AreaCell = MartRows["learning_by_area"];

/** The same without the area. */
export type AnswerCell = Omit<AreaCell, `area_${string}`>;

/** A group of a classification of regions; merged groups have their codes parted by a plus sign. */
export type Grouped = Pick<MartRows["fiscal_stress"], "classes" | "group_code" | "group_order">;
