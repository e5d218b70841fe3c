import type {Count, Extreme, Share} from "../../model/findings/finding.js";
import type {DatedList} from "./terms.js";

/** How many of a group have no known partner; never a share without its base. */
export interface Uncovered {
  readonly without: number;
  readonly all: number;
  readonly share: number;
}

/** What municipalities are divided by. */
export type Division =
  "region_type" | "ks_category" | "size_class" | "oblast" | "financial_capacity" | "type" | "fylke";

/** How unevenly partners are spread over the groups of a division; what is not known is left out of the groups. */
export type Spread = Readonly<{
  whole: Share | null;
  groups: Count;
  /** Groups where nobody has a partner. */
  nobody: Count;
  /** The groups where the smallest share is left out. */
  best: Extreme | null;
}>;

interface SideWords {
  readonly have: string;
  readonly otherTie: string;
  readonly titleBySpread: (spread: Spread, division: Division) => string;
  /** @param otherTies those without a partner who have one elsewhere */
  readonly notes: (otherTies: number) => readonly string[];
}

/** Who has no partner? */
export interface CoverageWithoutWords {
  readonly divideBy: string;
  readonly divisions: Readonly<Record<Division, string>>;
  readonly figures: (uncovered: Uncovered) => string;
  readonly haveNone: string;
  readonly whole: Readonly<Record<"UA" | "NO", string>>;
  readonly columns: Readonly<
    Record<
      "label" | "municipality_count" | "with_count" | "without_count" | "without_share" | "without_population",
      string
    >
  >;
  readonly hromadas: SideWords & {
    readonly subtitle: (list: DatedList) => string;
    /** @param found all, and those in safe areas; null where the list has none */
    readonly titleBySafety: (found: {whole: Share | null; safe: Share | null}) => string;
  };
  readonly kommuner: SideWords & {readonly subtitle: string};
}
