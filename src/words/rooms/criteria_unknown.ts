import type {EachCriterion} from "./criteria.js";

/** When each criterion is unknown, and what of it may be. */
export type CriteriaUnknownWords = EachCriterion<string>;
