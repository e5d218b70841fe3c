import type {DatedList} from "./terms.js";
export type PlanFigureKey = "pairs" | "mean" | "firsts" | "war" | "outside" | "oblasts" | "certainty";

/** Classes of places in a list of candidates: the first, the next ones, and so on. */
export type RankClass = "first" | "second_to_fifth" | "sixth_to_twentieth" | "further";

/** What a plan says of itself: findings, figures and notes, from its numbers. */
export interface PlanViewWords {
  readonly noPlan: string;
  readonly title: (counts: {readonly pairs: number; readonly firsts: number; readonly war: number}) => string;
  readonly subtitle: (facts: {
    readonly kommuner: number;
    readonly hromadas: number;
    readonly list: DatedList;
  }) => string;
  readonly figures: Readonly<Record<PlanFigureKey, string>>;
  /** A part of a whole: `20 av 57`. */
  readonly of: (part: number, whole: number) => string;
  readonly kommunerWithout: (count: number) => string;
  readonly of100: string;
  readonly hromadas: string;
  readonly unmatchedOblasts: (count: number) => string;
  /** What the map says to those who do not see it. */
  readonly map: (title: string) => string;
  readonly mutual: (count: number) => string;
  /** @param top names of the oblasts that get most, and how many each; none where nobody gets any */
  readonly oblasts: (
    top: {readonly names: readonly string[]; readonly places: number},
    without: readonly string[]
  ) => string;
  readonly rankClasses: Readonly<Record<RankClass, string>>;
  readonly ranks: Readonly<Record<"kommune" | "hromada", string>>;
  readonly everybodyContent: string;
  readonly content: (counts: {
    readonly content: number;
    readonly pairs: number;
    readonly worst: {readonly kommune: string; readonly points: number};
  }) => string;
  /** What is priced, in place of a demand: a weight of the dial. */
  readonly dial: (dial: number) => string;
  readonly noPrice: string;
  /** @param points what the plan gains by the demand */
  readonly gain: (points: number) => string;
  readonly prices: {
    readonly none: string;
    readonly free: string;
    readonly only: (demand: string, price: PriceShare) => string;
    readonly dearest: (demand: string, price: PriceShare) => string;
  };
  readonly notes: {
    readonly fixedPlaces: (count: number) => string;
    readonly existing: (count: number) => string;
    /** Whether partnerships that exist count towards a demand. */
    readonly counted: {readonly oblast: string; readonly war: string};
    readonly forced: (count: number) => string;
    readonly approximate: string;
    readonly unusedOverrides: (count: number) => string;
    /** @param rest how many more there are than those named */
    readonly without: (names: readonly string[], rest: number) => string;
    readonly everybody: string;
    readonly nothingScarce: string;
    readonly held: (held: {
      readonly kommuner: number;
      readonly pairs: number;
      readonly areas: readonly {readonly name: string; readonly demand: number; readonly supply: number}[];
      readonly rest: number;
    }) => string;
  };
}

/** What something costs, and of how much. */
export interface PriceShare {
  readonly points: number;
  readonly of: number;
}
