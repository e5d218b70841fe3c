import type {HromadaType} from "../../model/hromada_type.js";
import type {RegionType} from "../../model/region_type.js";

/** A group of hromadas as a sentence names it: its kind decides the phrase, its code or name what stands in it. */
export type GroupName =
  | {readonly kind: "country"}
  | {readonly kind: "region_type"; readonly code: RegionType}
  | {readonly kind: "type"; readonly code: HromadaType}
  | {readonly kind: "oblast"; readonly name: string};

/** A way to divide hromadas, as the marts name it. */
export type GroupKind = GroupName["kind"];

/**
 * What the day of the region types is to the figures: the end of their year, or of the later of two; the end of the
 * first year of the invasion for figures from before it; the day of a list that does not reach to the end of the year;
 * the end of the last complete budget year for figures that name no year.
 */
export type ClassDayOf = "year" | "later_year" | "first_war_year" | "list" | "undated";

/** What several cards of the trends page say: groups, controls, and the heads of tables. */
export interface TrendsWords {
  /** Which day's region types divide the figures, and why that day. */
  readonly classDay: (day: string, of: ClassDayOf) => string;
  readonly groupName: (group: GroupName) => string;
  readonly controls: {
    readonly divideBy: string;
    readonly kinds: Readonly<Record<Exclude<GroupKind, "country">, string>>;
    readonly year: string;
    readonly show: string;
    readonly share: string;
    readonly count: string;
    readonly measure: string;
    readonly perCapita: string;
    readonly total: string;
  };
  readonly heads: {
    readonly group: string;
    readonly regionType: string;
    readonly hromada: string;
    readonly hromadas: string;
    readonly oblast: string;
    readonly type: string;
    readonly year: string;
    readonly date: string;
    readonly source: string;
    /** The word of the record, which stands in English on every page. */
    readonly quality: string;
    readonly p10: string;
    readonly p25: string;
    readonly median: string;
    readonly p75: string;
    readonly p90: string;
    readonly mean: string;
  };
}
