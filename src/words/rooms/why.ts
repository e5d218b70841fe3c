import type {CriterionKey} from "../../model/match/criteria.js";
import type {FactKey} from "../../model/match/fact_changes.js";
import type {Side} from "../../model/match/rank.js";

/** Where a candidate stands and where the first does, in points of 100. */
interface Standing {
  readonly name: string;
  readonly position: number;
  readonly points: number;
  readonly first: string;
  readonly firstPoints: number;
  readonly isFirst: boolean;
  /** False where the filters take it away. */
  readonly isAllowed: boolean;
}

/** "Why not …?": a municipality held against the first of a list. */
export interface WhyWords {
  readonly title: string;
  readonly lead: string;
  readonly field: Readonly<Record<Side, string>>;
  readonly hint: string;
  readonly behind: string;
  readonly ahead: string;
  readonly first: string;
  readonly tryIt: string;
  readonly standing: (standing: Standing) => string;
  /** A criterion in which the two differ: both values of 100, and the points of the list that this is worth. */
  readonly difference: (value: {
    readonly key: CriterionKey;
    readonly value: number;
    readonly firstValue: number;
    readonly points: number;
  }) => string;
  readonly noWeights: (name: string, rival: string) => string;
  readonly manyWeights: (name: string) => string;
  readonly weights: (
    name: string,
    changes: readonly {readonly key: CriterionKey; readonly from: number; readonly to: number}[]
  ) => string;
  readonly facts: (facts: readonly FactKey[]) => string;
  /** It has not answered, and would have to reach so much of 100 in these criteria. */
  readonly answers: (least: number, keys: readonly CriterionKey[]) => string;
  /** What would still be missing, in points, if all that the two can bring about came true. */
  readonly notEnough: (facts: readonly FactKey[], lacking: number) => string;
}
