import type {CriterionKey, fullPeople, RuleNumbers} from "../../model/match/criteria.js";
import type {sturdinessTop} from "../../model/match/sturdiness.js";

type EachCriterion<Value> = Readonly<Record<CriterionKey, Value>>;

/**
 * What the pages, the paper and the methods page say of the criteria: written once in a language. Numbers come from the
 * code that counts by them; one that a sentence spells out has its own type, so that no other compiles.
 */
export interface CriteriaWords {
  readonly names: EachCriterion<string>;
  /** A word or two, for the parts of a bar. */
  readonly shorts: EachCriterion<string>;
  /** What it asks, as a question a council would put. */
  readonly questions: EachCriterion<string>;
  /** How the value comes about, in words that can be followed with pen and paper. */
  readonly rules: EachCriterion<(numbers: RuleNumbers) => string>;
  /** When it is unknown, and what of it may be. */
  readonly unknown: EachCriterion<string>;
  /** Who could tell what, so that the match is known better. */
  readonly sharpen: EachCriterion<string>;
  /** Why so many people and hours count as full capacity. */
  readonly capacityReason: (numbers: {readonly fullPeople: typeof fullPeople; readonly fullHours: number}) => string;
  /** A class of settlement by inhabitants per km², from one limit to below the next: `50–149`. */
  readonly settlement: (low: number | null, high: number | null) => string;
  /** How the random weightings are drawn that tell how sturdy a place on a list is. */
  readonly sturdiness: (numbers: {readonly draws: number; readonly top: typeof sturdinessTop}) => string;
}
