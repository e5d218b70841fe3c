import type {LessonCode, LessonState, LessonStates} from "../../model/match/lessons.js";
import type {MissingKey} from "../../model/match/missing.js";
import type {Evidence, Horizon} from "../../model/match/places.js";

/** What the matching itself is called and says, apart from its criteria: every page that pairs places reads this. */
export interface MatchingWords {
  /** What is missing and what would settle it, a sentence each. */
  readonly missing: Readonly<Record<MissingKey, string>>;
  readonly lessons: {
    readonly names: Readonly<Record<LessonCode, string>>;
    readonly states: Readonly<Record<LessonState, string>>;
    /** Why a lesson is met, not met or unknown: a sentence for each that it can be. */
    readonly told: string;
    readonly reasons: {readonly [Code in LessonCode]: Readonly<Record<LessonStates[Code], string>>};
  };
  /** What kind of source says so, for a word behind a name or a line. */
  readonly evidence: Readonly<Record<Evidence, string>>;
  /** Partners by name; one known from a made-up case alone says so. */
  readonly partners: (partners: readonly {readonly name: string; readonly evidence: Evidence}[]) => string;
  readonly horizons: Readonly<Record<Horizon, string>>;
}
