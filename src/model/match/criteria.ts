/**
 * What a match is judged by, in the order of every list, table, bar and plane. What each is called, asks and goes by
 * stands in the words of the room `criteria`, as sentences about the numbers below.
 */
export const criterionKeys = [
  "acute_needs",
  "lasting_needs",
  "democracy",
  "learning",
  "size",
  "profile",
  "region_type",
  "ties",
  "readiness",
  "left_out"
] as const;
export type CriterionKey = (typeof criterionKeys)[number];

/** A criterion that is fully met; every value is a whole number from 0 to this. */
export const fullValue = 1000;
/** What an unknown criterion counts as: neither for nor against. */
export const neutralValue = 500;

/** Needs go by how urgent they are, 1 the most, to this; the most urgent weighs as much, the last one 1. */
export const lastPriority = 5;
/** Competence goes from 0, none, to this. */
export const strongestLevel = 3;
/** People and hours a month at which a kommune's capacity counts as full; why so many stands in the words. */
export const fullPeople = 3;
export const fullHours = 20;
/**
 * Inhabitants per km² from which the next class of settlement begins; 150 is the limit under which the OECD calls a
 * community rural.
 */
export const densityLimits = [10, 50, 150] as const;
/** Inhabitants at or below which a municipality is fully small, and at or above which it is not small at all. */
export const smallPopulation = 5_000;
export const largePopulation = 50_000;
/**
 * What a hromada has made public weighs one part in so many where it has not answered; the rest counts as neutral. So
 * it can move a criterion half as far as an answer could.
 */
export const publicPartCount = 2;
/**
 * The areas that the criterion on democracy looks at, by their codes: what Västerås asks for is democracy and human
 * rights.
 */
export const democracyAreas = ["democracy", "good_governance", "anticorruption_rights"] as const;
/** Parts of equal size that four of the criteria are the sum of. */
export const profilePartCount = 3;
export const tiePartCount = 4;
export const readinessPartCount = 5;
export const leftOutPartCount = 5;

/** All numbers that the rules of the criteria go by: the sentences that tell a rule are functions of them. */
export interface RuleNumbers {
  readonly lastPriority: typeof lastPriority;
  readonly strongestLevel: number;
  readonly fullPeople: number;
  readonly fullHours: number;
  readonly densityLimits: readonly number[];
  readonly smallPopulation: number;
  readonly largePopulation: number;
  readonly profilePartCount: typeof profilePartCount;
  readonly tiePartCount: typeof tiePartCount;
  readonly readinessPartCount: typeof readinessPartCount;
  readonly leftOutPartCount: typeof leftOutPartCount;
  readonly publicPartCount: typeof publicPartCount;
  readonly democracyAreaCount: (typeof democracyAreas)["length"];
}

export const ruleNumbers: RuleNumbers = {
  lastPriority,
  strongestLevel,
  fullPeople,
  fullHours,
  densityLimits,
  smallPopulation,
  largePopulation,
  profilePartCount,
  tiePartCount,
  readinessPartCount,
  leftOutPartCount,
  publicPartCount,
  democracyAreaCount: democracyAreas.length
};
