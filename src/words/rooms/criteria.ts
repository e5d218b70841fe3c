import type {CriterionKey} from "../../model/match/criteria.js";

export type EachCriterion<Value> = Readonly<Record<CriterionKey, Value>>;

/**
 * What the pages, the paper and the methods page say of the criteria: written once in a language. Numbers come from the
 * code that counts by them; one that a sentence spells out has its own type, so that no other compiles.
 */
export interface CriteriaWords {
  readonly names: EachCriterion<string>;
  /** A word or two, for the parts of a bar. */
  readonly shorts: EachCriterion<string>;
  /** A class of settlement by inhabitants per km², from one limit to below the next: `50–149`. */
  readonly settlement: (low: number | null, high: number | null) => string;
}
