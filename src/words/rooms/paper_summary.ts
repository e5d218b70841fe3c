import type {DatedList} from "./terms.js";
import type {RegionType} from "../../model/region_type.js";

/** Where a pair stands in the list of one of the two. */
export interface PaperRank {
  readonly whose: string;
  /** 1 the best; null where the filters take the other away. */
  readonly position: number | null;
  readonly count: number;
}

/** Known partners of one of the two, in the other's country. */
export interface PaperPartners {
  readonly whose: string;
  readonly names: string;
}

/** The paper in a few lines. */
export interface PaperSummaryWords {
  readonly heading: string;
  readonly verdict: (pair: {
    readonly kommune: string;
    readonly hromada: string;
    /** Of 100. */
    readonly points: number;
    readonly ranks: readonly [PaperRank, PaperRank];
  }) => string;
  readonly unknownGains: string;
  /** @param areas names of areas; none where the hromada gets help with nothing */
  readonly help: (hromada: string, areas: readonly string[]) => string;
  /** @param areas names of areas; none where nothing is known */
  readonly learning: (kommune: string, areas: readonly string[]) => string;
  readonly region: (facts: {
    readonly hromada: string;
    readonly regionType: RegionType;
    readonly partRegionType: RegionType | null;
    readonly list: DatedList;
    readonly isWithheld: boolean;
    /** Of those of the two that have any. */
    readonly partners: readonly PaperPartners[];
  }) => string;
  /** How many of the criteria are unknown, and how many pieces of information would help. */
  readonly known: (counts: {readonly unknown: number; readonly criteria: number; readonly missing: number}) => string;
  readonly basis: string;
}
