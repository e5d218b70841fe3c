import type {HromadaType} from "../../model/hromada_type.js";
import type {RegionType} from "../../model/region_type.js";

/** Classes of hromadas' financial capacity; `unknown` where a hromada has none. */
export type CapacityClass = "critical" | "low" | "satisfactory" | "optimal" | "high" | "unknown";

/** A list of territories, as it stands beside a class. */
export interface DatedList {
  /** The day it holds for, ISO. */
  readonly day: string;
  /** Its age when a table of the data was last fetched or changed; null where that is not known. */
  readonly ageMonths: number | null;
}

/** The field's own terms, which every room uses in the same words. */
export interface TermWords {
  readonly regionTypes: Readonly<Record<RegionType, string>>;
  /** A hromada's class, and beside it a graver one that holds for a part of it: `Frontline, part of it occupied`. */
  readonly regionClass: (type: RegionType, part: RegionType | null) => string;
  /** `the list of 30 April 2025, at least 19 months old` */
  readonly listOf: (list: DatedList) => string;
  /** KS's two categories. */
  readonly ksCategories: Readonly<Record<"outside_war_zone" | "in_war_zone", string>>;
  readonly hromadaTypes: Readonly<Record<HromadaType, string>>;
  readonly capacities: Readonly<Record<CapacityClass, string>>;
  /** How far a table may be trusted, by the word in its metadata record. */
  readonly qualities: Readonly<Record<string, string>>;
}
