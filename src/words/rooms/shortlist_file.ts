import type {OverrideProblem, ShortlistNote, ShortlistProblem} from "../../model/match/shortlist.js";

/** What is said of a file of chosen pairs, and of a person's word in it. */
export interface ShortlistFileWords {
  readonly jsonFile: string;
  readonly csvFile: string;
  /** What is wrong with it, and what to do, a sentence each. */
  readonly problem: (problem: ShortlistProblem | ShortlistNote | OverrideProblem) => string;
}
