import type {CriterionKey} from "../../model/match/criteria.js";
import type {LessonCode, LessonState} from "../../model/match/lessons.js";
import type {Side} from "../../model/match/rank.js";

/** What stands behind a candidate's score, and candidates side by side. */
export interface MatchDetailsWords {
  /** The link to the page of the candidate. */
  readonly page: (name: string) => string;
  readonly points: string;
  readonly gains: string;
  readonly sides: Readonly<Record<Side, string>>;
  /** Before what a kommune of a hromada's list can share and wants to learn. */
  readonly partner: string;
  readonly offers: (areas: readonly string[]) => string;
  readonly wishes: (areas: readonly string[]) => string;
  /** In place of both, where it has not answered. */
  readonly partnerUnknown: string;
  readonly missing: string;
  readonly warnings: string;
  readonly lessons: string;
  readonly lessonsNote: string;
  readonly lesson: (code: LessonCode, state: LessonState) => string;
  /** Below a criterion that is unknown: what that means, and what would sharpen it. */
  readonly unknown: (key: CriterionKey) => string;
  readonly sum: string;
  readonly notWeighed: string;
  /** Said before a line of evidence to those who do not see its sign. */
  readonly signs: Readonly<Record<"for" | "against" | "unknown", string>>;
  readonly source: string;
  readonly sourceOf: (table: string) => string;
  readonly nothing: string;
  readonly compare: {
    readonly criterion: string;
    readonly score: string;
    readonly remove: string;
    readonly removeOne: (name: string) => string;
    readonly region: string;
    readonly within: Readonly<Record<Side, string>>;
    readonly people: string;
    readonly distance: string;
    readonly partners: string;
    readonly part: (part: {readonly points: number; readonly most: number; readonly isUnknown: boolean}) => string;
    readonly caption: string;
    readonly sturdy: string;
    readonly sturdyShare: (share: number) => string;
  };
}
