import type {RegionType} from "../../model/region_type.js";

/** Who has answered, whether the answers are real, and by what rules figures are held back. */
export interface NeedsRulesWords {
  readonly madeUp: Readonly<Record<"lead" | "rest", string>>;
  /** Null where fewer than five. */
  readonly answered: (counts: Readonly<Record<"hromadas" | "kommuner" | "responses", number | null>>) => string;
  /** Region types that nobody has answered from. */
  readonly silent: (types: readonly RegionType[]) => string;
  readonly heldBack: string;
}
