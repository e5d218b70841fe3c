// The best set of pairs for all at once: what is answered.
import type {PairCodes} from "./plan_request.js";

/** One pair of the plan. Ranks and regrets compare with the own list of feasible partners of each side. */
export interface PlanPair extends PairCodes {
  /** Thousandths. */
  readonly score: number;
  readonly leftOut: number;
  /** True where a person put it first. */
  readonly isForced: boolean;
  /** 1: no feasible partner is better; for the n-th partner of one, still its place in the whole list. */
  readonly kommuneRank: number;
  readonly hromadaRank: number;
  /** Thousandths lost against the own best choice; the n-th best partner is compared with the n-th best choice. */
  readonly kommuneRegret: number;
  readonly hromadaRegret: number;
}

/** Two that are not a pair, and would both rather have each other than what the plan gives them. */
export interface MutualGain extends PairCodes {
  readonly score: number;
  /** Thousandths gained against the least of its pairs; against nothing where it has room left. */
  readonly kommuneGain: number;
  readonly hromadaGain: number;
}

/**
 * How good the plan is known to be, by dual prices whose bound was added up apart. `certificate`: the bound equals the
 * plan, nothing is better. `gap`: nothing better than `bound` exists, and no more is known.
 */
export interface Proof {
  readonly kind: "certificate" | "gap";
  /** No plan reaches a higher objective. */
  readonly bound: number;
}

/** What a demand costs: thousandths of score over all pairs, between the plan without it and the plan with it. */
interface DemandPrice {
  /** Its place in the demands of the problem. */
  readonly demand: number;
  /** Null where the plan without it could not be made. */
  readonly price: number | null;
}

export interface Plan {
  readonly status: "solved";
  /** In the order of kommune, then hromada. */
  readonly pairs: readonly PlanPair[];
  /** Sum of the pairs' scores, thousandths. */
  readonly totalScore: number;
  /** What was made greatest: 100 × score + dial × left_out over all pairs. */
  readonly objective: number;
  readonly proof: Proof;
  readonly demandPrices: readonly DemandPrice[];
  /** Thousandths of score lost to the dial: total with dial 0 less this total. Null where not asked for. */
  readonly dialPrice: number | null;
  /** False where the plan, or one that it is compared with for a price, is not proven best. */
  readonly arePricesExact: boolean;
  /** Greatest gain of the side that gains least first; at most a hundred, `mutualGainCount` counts all. */
  readonly mutualGains: readonly MutualGain[];
  readonly mutualGainCount: number;
  /** Places to hromadas near the front or at it, among the pairs. */
  readonly warAffectedPlaces: number;
  /** Codes of kommuner with room left that got no pair. */
  readonly kommunerWithout: readonly string[];
}

/** Why there is no plan; `short` is how many places are missing. */
export type Obstacle =
  | {readonly kind: "no_capacity"; readonly side: "kommune" | "hromada"}
  | {readonly kind: "no_pairs"}
  | {readonly kind: "too_many_places"; readonly wanted: number; readonly possible: number}
  /** More pairs are put first than one may have, or than there are places. */
  | {readonly kind: "forced_over_capacity"; readonly code: string; readonly wanted: number; readonly possible: number}
  | {readonly kind: "forced_over_places"; readonly wanted: number; readonly possible: number}
  /** Pairs that stand or are put first already go beyond what a demand lets be. */
  | {
      readonly kind: "over_most";
      readonly demand: number;
      readonly oblast: string | null;
      readonly wanted: number;
      readonly possible: number;
    }
  /** One demand cannot be met even without the others: so many candidates, so many places possible at most. */
  | {
      readonly kind: "demand_alone";
      readonly demand: number;
      readonly oblast: string | null;
      readonly wanted: number;
      readonly possible: number;
      readonly candidates: number;
      readonly short: number;
    }
  /** Each can be met, not all together: the smallest total shortfall falls on these. */
  | {
      readonly kind: "demands_together";
      readonly demand: number | "places";
      readonly oblast: string | null;
      readonly wanted: number;
      readonly short: number;
    };

interface NoPlan {
  readonly status: "infeasible";
  readonly obstacles: readonly Obstacle[];
}

export type PlanAnswer = Plan | NoPlan;

/** What is going on while the reader waits; `share` 0…1 where it can be told. */
export interface PlanProgress {
  readonly step: "own" | "bound" | "prices";
  readonly share: number | null;
}
