import type {Extreme, Outweighs, Scarcest} from "../../model/findings/finding.js";
import type {Answered, GroupList} from "./needs.js";

/** One kind of support alone, or both. */
export type Horizon = "short" | "both" | "long";

export type Way = "to-ukraine" | "to-norway";

/** How groups differ in an answer that all of them show; even where chance could account for it. */
export interface Difference {
  readonly horizon: Horizon;
  readonly most: Extreme;
  readonly least: Extreme;
  readonly isEven: boolean;
}

/** The charts of the needs page that hold one side against another. */
export interface NeedsSidesWords {
  /** At once or in the long term, for each area? */
  readonly horizon: {
    /** @param later areas where more need the long term than the short; null where none can be told */
    readonly title: (later: Outweighs | null) => string;
    readonly subtitle: (base: number | null) => string;
    readonly names: Readonly<Record<"short" | "long" | "all", string>>;
    readonly note: (short: Answered, long: Answered) => string;
    readonly axis: string;
    readonly when: string;
  };
  /** Short against long term by region type. */
  readonly groups: {
    /** @param difference of the first answer that two groups can show; null where answers are too few */
    readonly title: (difference: Difference | null) => string;
    readonly subtitle: (list: GroupList) => string;
    readonly row: (group: string, base: number | null) => string;
    readonly answers: Readonly<Record<Horizon, string>>;
    readonly held: string;
    readonly heldLegend: string;
    readonly axis: string;
    readonly answer: string;
  };
  /** Is what is needed offered? */
  readonly offer: {
    readonly way: string;
    readonly ways: Readonly<Record<Way, string>>;
    /** Those who want and those who offer. */
    readonly names: Readonly<Record<Way, Readonly<Record<"wanted" | "offered", string>>>>;
    /** @param worst where offers are scarcest; null where no area can be shown on both sides */
    readonly title: (way: Way, worst: Scarcest | null) => string;
    readonly subtitle: (way: Way, wantedBase: number | null, offeredBase: number | null) => string;
    /** Over the three columns of the chart. */
    readonly heads: Readonly<Record<Way, readonly [string, string, string]>>;
    /** At a bar: the share, or why there is none. */
    readonly says: (side: Answered) => string;
    /** @param load how many want for each that offers; null where one side is held back */
    readonly load: (load: number | null) => string;
    readonly who: string;
    readonly caution: Readonly<Record<Way, string>>;
  };
}
