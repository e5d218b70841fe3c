import type {HromadaType} from "../../model/hromada_type.js";
import type {RegionType} from "../../model/region_type.js";

/** Classes of hromadas' financial capacity; `unknown` where a hromada has none. */
export type CapacityClass = "critical" | "low" | "satisfactory" | "optimal" | "high" | "unknown";

/** The field's own terms, which every room uses in the same words. */
export interface TermWords {
  readonly regionTypes: Readonly<Record<RegionType, string>>;
  /** KS's two categories. */
  readonly ksCategories: Readonly<Record<"outside_war_zone" | "in_war_zone", string>>;
  readonly hromadaTypes: Readonly<Record<HromadaType, string>>;
  readonly capacities: Readonly<Record<CapacityClass, string>>;
  /** How far a table may be trusted, by the word in its metadata record. */
  readonly qualities: Readonly<Record<string, string>>;
}
