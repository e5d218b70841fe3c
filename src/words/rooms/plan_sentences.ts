import type {FilterKey} from "../../model/match/filters.js";
import type {Side} from "../../model/match/rank.js";
import type {PresetKey} from "../../model/match/weights.js";
import type {PlanDemand} from "../../model/plan/plan_request.js";

/** A demand with the name of the oblast it is about, where it is about one. */
export interface NamedDemand {
  readonly demand: PlanDemand;
  readonly oblast: string | null;
}

/** What was asked: a demand, or the number of new partnerships. */
export type AskedOf = NamedDemand | "places";

/** What a demand asks, why there is no plan, what to try, what is proven, and the terms in one sentence. */
export interface PlanSentencesWords {
  readonly demand: (demand: NamedDemand) => string;
  readonly noCapacity: (side: Side) => string;
  readonly noPairs: string;
  readonly tooManyPlaces: (counts: {readonly wanted: number; readonly possible: number}) => string;
  readonly forcedOverCapacity: (place: string, counts: {readonly wanted: number; readonly possible: number}) => string;
  readonly forcedOverPlaces: (counts: {readonly wanted: number; readonly possible: number}) => string;
  /** @param oblasts where the limit is passed, with how many there are */
  readonly overMost: (asked: AskedOf, oblasts: readonly {readonly name: string; readonly count: number}[]) => string;
  readonly impossible: (
    asked: AskedOf,
    counts: {readonly wanted: number; readonly possible: number; readonly candidates: number; readonly short: number}
  ) => string;
  /** @param oblasts those in which nobody can be matched, and those in which too few can */
  readonly impossibleIn: (
    asked: AskedOf,
    short: number,
    oblasts: {
      readonly empty: readonly string[];
      readonly few: readonly {readonly name: string; readonly possible: number}[];
    }
  ) => string;
  readonly together: (
    parts: readonly {readonly asked: AskedOf; readonly short: number; readonly oblasts: readonly string[]}[]
  ) => string;
  readonly mends: {
    readonly partners: (count: number) => string;
    readonly everybody: string;
    readonly places: (count: number) => string;
    readonly war: (count: number) => string;
    readonly possible: string;
    readonly withoutDemands: string;
  };
  /** @param gap how far from the best a plan may be, and the most that any could come to; null where it is the best */
  readonly proof: (gap: {readonly points: number; readonly of: number} | null) => {
    readonly short: string;
    readonly note: string;
    readonly long: string;
  };
  readonly terms: (terms: {
    /** Null for as many as possible. */
    readonly places: number | null;
    readonly perKommune: number;
    readonly perHromada: number;
    readonly demands: readonly NamedDemand[];
    readonly dial: number;
    readonly holdBack: boolean;
    readonly pool: "all" | "answered";
    readonly preset: PresetKey;
    readonly hasOwnWeights: boolean;
    readonly filters: readonly FilterKey[];
  }) => string;
}
