import type {CriterionKey} from "../../model/match/criteria.js";
import type {FilterKey} from "../../model/match/filters.js";
import type {Side} from "../../model/match/rank.js";
import type {sturdinessTop} from "../../model/match/sturdiness.js";
import type {PresetKey} from "../../model/match/weights.js";

/** Why this pair: its points, and where it stands. */
export interface PaperReasonsWords {
  readonly heading: string;
  readonly caption: string;
  readonly columns: Readonly<Record<"criterion" | "points" | "of" | "evidence", string>>;
  readonly total: string;
  /** The name of a criterion that is not known. */
  readonly unknown: (criterion: CriterionKey) => string;
  readonly doesNotCount: string;
  /** @param madeUp the mark of what is made up; null where nothing is */
  readonly signs: (madeUp: string | null) => string;
  readonly gains: (place: string) => string;
  readonly standing: (standing: {
    readonly whose: string;
    readonly partner: string;
    /** The side whose list it is. */
    readonly side: Side;
    readonly position: number;
    /** How many are in the list, and how many there are in all. */
    readonly count: number;
    readonly all: number;
    /** Share of random weightings that keep the partner among the first `top`, 0…1; null where it is not known. */
    readonly sturdy: number | null;
    readonly top: typeof sturdinessTop;
  }) => string;
  readonly filteredOut: (names: {readonly whose: string; readonly partner: string}) => string;
  readonly weighting: (weighting: {
    readonly preset: PresetKey;
    /** Weights that are not those of the preset. */
    readonly changed: readonly {readonly criterion: CriterionKey; readonly weight: number}[];
    /** The filters that are on. */
    readonly filters: readonly FilterKey[];
  }) => string;
}
