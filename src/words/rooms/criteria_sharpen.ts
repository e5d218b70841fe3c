import type {EachCriterion} from "./criteria.js";

/** Who could tell what, so that each criterion is known better. */
export type CriteriaSharpenWords = EachCriterion<string>;
