import type {Count, Extreme, Rank, Share} from "../../model/findings/finding.js";
import type {Division} from "./coverage_without.js";

/** Hromadas of a group that no list names with a foreign partner; never a share without its base. */
export interface NoneKnown {
  readonly none: number;
  readonly all: number;
  readonly share: number;
}

/** A list, the day it holds for, and what it does not tell. */
export interface ListNote {
  readonly name: string;
  readonly asOf: string;
  readonly misses: string;
}

/** How many ties the lists name, and how many exist at least. */
export interface TieEstimate {
  readonly lists: number;
  /** Ties that at least one list names. */
  readonly named: number;
  readonly once: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What two lists alone would tell of; too low where it lies below what is known. */
export interface PairEstimate {
  readonly first: string;
  readonly second: string;
  readonly both: number;
  readonly estimate: number;
}

/** What a model of the lists tells of, and the pairs of lists, by name, that it lets go together. */
export interface ModelEstimate {
  readonly pairs: readonly (readonly [first: string, second: string])[];
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly aic: number;
}

/** Partners from any country, and how complete the lists are. */
export interface CoverageForeignWords {
  readonly anyPartner: {
    readonly title: (whole: NoneKnown | null, open: number) => string;
    /** From the group with the smallest share left out to that with the largest; the table has every group. */
    readonly range: (division: Division, least: Extreme | null, most: Extreme | null) => string;
    readonly subtitle: (listYear: string) => string;
    readonly figures: (group: NoneKnown) => string;
    readonly axis: string;
    readonly columns: Readonly<
      Record<"known" | "open" | "none" | "noneShare" | "norwegian" | "nonePopulation", string>
    >;
    /** @param ofAll lists of partners from every country; the others are of one country or a few */
    readonly lists: (ofAll: readonly ListNote[], others: readonly ListNote[]) => readonly string[];
    readonly counted: string;
  };
  readonly countries: {
    /** @param norway its hromadas of all known, and its place, which other countries may share */
    readonly title: (norway: {of: Share | null; rank: Rank | null}) => string;
    readonly first: (found: {first: Extreme | null; countries: Count}) => string;
    readonly subtitle: string;
    readonly legend: readonly [string, string];
    readonly figures: (hromadas: number, known: number) => string;
    readonly columns: Readonly<Record<"country" | "hromadas" | "share", string>>;
    readonly note: string;
  };
  readonly completeness: {
    /**
     * @param doubt isTooLow: two lists tell of fewer than are known, so they were not made apart; dependent: what a
     * model tells of that lets lists go together, where one was fitted
     */
    readonly title: (
      estimate: TieEstimate,
      doubt: {readonly isTooLow: boolean; readonly dependent: ModelEstimate | null}
    ) => string;
    /** Where no two lists name the same tie, nothing can be said. */
    readonly cannotTell: (named: number) => string;
    readonly subtitle: (lists: number) => string;
    readonly depth: (lists: number) => string;
    readonly onlyPages: string;
    readonly unseen: string;
    readonly unseenFigures: (estimate: TieEstimate) => string;
    readonly legend: readonly [string, string];
    readonly columns: Readonly<Record<"list" | "asOf" | "other" | "ties", string>>;
    /** In place of another list: all that the list names. */
    readonly alone: string;
    readonly assumptions: string;
    /** @param tooLow pairs of lists that alone would tell of fewer than are known */
    readonly dependence: (
      pairs: readonly PairEstimate[],
      tooLow: readonly PairEstimate[],
      named: number
    ) => readonly string[];
    /** Log-linear models, in which pairs of lists may go together. */
    readonly models: {
      readonly caption: string;
      readonly none: string;
      readonly columns: Readonly<Record<"model" | "estimate" | "low" | "high" | "aic", string>>;
      readonly goTogether: (pairs: ModelEstimate["pairs"]) => string;
      /** @param models the best first */
      readonly said: (models: readonly ModelEstimate[], leastTies: number) => readonly string[];
    };
    readonly pages: (onlyOnPages: number) => string;
  };
}
