import type {fullPeople, RuleNumbers} from "../../model/match/criteria.js";
import type {sturdinessTop} from "../../model/match/sturdiness.js";
import type {EachCriterion} from "./criteria.js";

/** What each criterion asks and how its value comes about: what the methods page tells, and the sign of a rule. */
export interface CriteriaRulesWords {
  /** What it asks, as a question a council would put. */
  readonly questions: EachCriterion<string>;
  /** How the value comes about, in words that can be followed with pen and paper. */
  readonly rules: EachCriterion<(numbers: RuleNumbers) => string>;
  /** Why so many people and hours count as full capacity. */
  readonly capacityReason: (numbers: {readonly fullPeople: typeof fullPeople; readonly fullHours: number}) => string;
  /** How the random weightings are drawn that tell how sturdy a place on a list is. */
  readonly sturdiness: (numbers: {readonly draws: number; readonly top: typeof sturdinessTop}) => string;
}
