// The best set of pairs for all at once: what is asked.

/** One pair by its codes. */
export interface PairCodes {
  readonly kommune: string;
  readonly hromada: string;
}

/**
 * So many places, or per cent of the fixed number of places; never of the places that came about, which a plan meets by
 * making fewer.
 */
export type Amount = {readonly count: number} | {readonly percent: number};

/** What the plan must keep besides capacities. A demand without `least` only limits, one without `most` only asks. */
export type PlanDemand =
  /** Places to hromadas near the front or at it. */
  | {readonly kind: "war_affected"; readonly least?: Amount; readonly most?: Amount}
  /** Places to each oblast; existing partnerships count, so that an oblast that has one need not get another. */
  | {readonly kind: "each_oblast"; readonly least?: number; readonly most?: number}
  /** Places to one oblast; existing partnerships count. */
  | {readonly kind: "oblast"; readonly oblast: string; readonly least?: number; readonly most?: number};

/** Everything a plan is made from; it can be sent to a worker as it is. Both lists of codes are in their order. */
export interface PlanProblem {
  readonly kommuner: readonly string[];
  readonly hromadas: readonly string[];
  /** Thousandths 0…1000 of the pair in cell `kommune × hromadas.length + hromada`. */
  readonly score: Int16Array;
  /** What `score` was rounded from, in the same cells: who is whose first choice goes by it, as every list does. */
  readonly sum: Int32Array;
  /** Value of the criterion `left_out`, thousandths 0…1000, in the same cells. */
  readonly leftOut: Int16Array;
  /** 1 where the pair may be made, 0 where a filter, an exclusion or the hold-back forbids it. */
  readonly allowed: Uint8Array;
  /** How many partners each may have, existing ones included. */
  readonly kommuneCapacity: Int32Array;
  readonly hromadaCapacity: Int32Array;
  /** Code of each hromada's oblast. */
  readonly oblasts: readonly string[];
  /** 1 for each hromada near the front or at it. */
  readonly warAffected: Uint8Array;
  /** Exactly so many new pairs, forced ones included; null: as many as add to the total. */
  readonly places: number | null;
  /** Partnerships that stand: they use up capacity and are not made again. */
  readonly existing: readonly PairCodes[];
  /** Pairs a person put first: they are made first, whatever their score, and count as places. */
  readonly forced: readonly PairCodes[];
  readonly demands: readonly PlanDemand[];
  /** 0…100: how many hundredths of `leftOut` count beside the score. */
  readonly dial: number;
}

/** Pairs in which both sides would gain more than this many thousandths are told as mutual gains. */
export const mutualGainAbove = 50;
