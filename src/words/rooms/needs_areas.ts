import type {Answered, AnsweredArea, GroupList} from "./needs.js";

export interface GroupShare {
  readonly group: string;
  readonly share: number;
}

/** The charts of the needs page that have a row for each area of cooperation. */
export interface NeedsAreasWords {
  /** What do hromadas most want support for? */
  readonly wanted: {
    /** @param most the area that most name; null where answers are too few */
    readonly title: (most: AnsweredArea | null) => string;
    readonly subtitle: (areas: number, list: GroupList) => string;
    readonly summary: (title: string, leaders: readonly (AnsweredArea & {readonly group: string})[]) => string;
    readonly heading: (group: string, base: number | null, isUncertain: boolean) => string;
    readonly axis: string;
    /** Where the intervals of the first two areas meet. */
    readonly unsureOrder: (first: Answered, next: Answered) => string;
  };
  /** Which area is needed where? */
  readonly table: {
    /** @param widest the area with the widest gap between two groups; null where answers are too few */
    readonly title: (widest: {area: string; high: GroupShare; low: GroupShare} | null) => string;
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
    readonly title: (most: AnsweredArea) => string;
    readonly subtitle: (base: number | null) => string;
    readonly axis: string;
  };
  /** The choose-three survey. */
  readonly choice: {
    readonly title: (most: AnsweredArea) => string;
    readonly subtitle: (base: number | null) => string;
    readonly axis: string;
    readonly measure: string;
    readonly wording: string;
    /** Where all intervals shown meet: the smallest share and the largest. */
    readonly overlap: (least: Answered, most: Answered) => string;
  };
}
