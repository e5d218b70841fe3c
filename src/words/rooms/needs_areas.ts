import type {Figure, Widest} from "../../model/findings/finding.js";
import type {Answered, AnsweredArea, GroupList, MostNamed} from "./needs.js";

/** The charts of the needs page that have a row for each area of cooperation. */
export interface NeedsAreasWords {
  /** What do hromadas most want support for? */
  readonly wanted: {
    readonly title: (found: MostNamed) => string;
    readonly subtitle: (areas: number, list: GroupList) => string;
    readonly summary: (title: string, leaders: readonly (AnsweredArea & {readonly group: string})[]) => string;
    readonly heading: (group: string, base: number | null, isUncertain: boolean) => string;
    readonly axis: string;
    /** Where the intervals of the first two areas meet. */
    readonly unsureOrder: (first: Answered, next: Answered) => string;
  };
  /** Which area is needed where? */
  readonly table: {
    /** @param widest the areas with the widest gap between two groups; null where answers are too few */
    readonly title: (widest: Widest | null) => string;
    readonly subtitle: (list: GroupList) => string;
    readonly summary: (title: string, areas: number, groups: number) => string;
    /** A column's heading, on lines of its own. */
    readonly heading: (group: string, base: number | null, isUncertain: boolean) => string;
    readonly cell: (cell: Answered) => string;
    readonly overlap: string;
    readonly sums: string;
  };
  /** What do Norwegian municipalities wish to learn? */
  readonly learning: {
    readonly title: (found: MostNamed) => string;
    readonly subtitle: (base: number | null) => string;
    readonly axis: string;
  };
  /** The choose-three survey. */
  readonly choice: {
    readonly title: (found: MostNamed & {low: Figure | null; high: Figure | null}) => string;
    readonly subtitle: (base: number | null) => string;
    readonly axis: string;
    readonly measure: string;
    readonly wording: string;
    /** Where all intervals shown meet: the smallest share and the largest. */
    readonly overlap: (least: Answered, most: Answered) => string;
  };
}
