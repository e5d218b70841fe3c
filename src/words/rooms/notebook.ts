import type {HromadaType} from "../../model/hromada_type.js";
import type {RegionType} from "../../model/region_type.js";

/** What a notebook page says of its query engine, and what the six questions of the notebook answer. */
export interface NotebookWords {
  readonly ready: (seconds: number) => string;
  readonly failed: (cause: string) => string;
  readonly tenths: {
    readonly finding: (first: SharesOfTenth, last: SharesOfTenth) => string;
    readonly measure: (year: number) => string;
    readonly caption: (year: number) => string;
    readonly columns: Headings<
      "tenth" | "hromada_count" | "population_share" | "own_share" | "lowest_uah" | "highest_uah"
    >;
  };
  readonly sizes: {
    /** Groups of hromadas by the least number of inhabitants in them. */
    readonly names: Readonly<Record<SizeGroup, string>>;
    readonly finding: (lowest: MedianOfSize, highest: MedianOfSize) => string;
    readonly measure: (year: number) => string;
    readonly caption: (year: number) => string;
    readonly columns: Headings<"size" | "hromada_count" | "p25_uah" | "median_uah" | "p75_uah" | "transfers_share">;
  };
  readonly choices: {
    readonly ways: Readonly<Record<"chosen" | "decreed", string>>;
    /** @param gaps how much more hromadas formed by choice have, as a share, by type */
    readonly finding: (gaps: Readonly<Record<HromadaType, number>>) => string;
    readonly measure: (classDate: string, year: number) => string;
    readonly caption: (classDate: string, year: number) => string;
    readonly columns: Headings<
      "type" | "is_voluntary" | "hromada_count" | "median_uah" | "transfers_share" | "inhabitants_count"
    >;
  };
  readonly changes: {
    readonly finding: (
      fell: number,
      all: number,
      extremes: {readonly worst: ChangeOfOblast; readonly best: ChangeOfOblast}
    ) => string;
    readonly measure: (years: TwoYears) => string;
    readonly caption: (years: TwoYears) => string;
    readonly columns: Headings<"oblast_name" | "hromada_count" | "without_change_share" | "with_change_share">;
  };
  readonly dependence: {
    readonly finding: (
      moves: readonly {readonly region_type: RegionType; readonly median_points: number}[],
      years: TwoYears
    ) => string;
    readonly measure: (classDate: string, years: TwoYears) => string;
    readonly caption: (classDate: string, years: TwoYears) => string;
    readonly columns: (
      years: TwoYears
    ) => Headings<
      | "region_type"
      | "hromada_count"
      | "median_before_share"
      | "median_after_share"
      | "median_points"
      | "all_before_share"
      | "all_after_share"
    >;
  };
  readonly moves: {
    /** Shares of the poorest and of the richest fifth that stayed where they were. */
    readonly finding: (poorest: number, richest: number, years: TwoYears) => string;
    readonly measure: (classDate: string, years: TwoYears) => string;
    readonly caption: (classDate: string, years: TwoYears) => string;
    readonly columns: (years: TwoYears) => Headings<"fifth_before" | "fifth_after" | "hromada_count" | "row_share">;
  };
}

/** The last budget year before the full-scale invasion, and the last complete one. */
interface TwoYears {
  readonly before: number;
  readonly after: number;
}

/** Headings of a table by the columns of its query. */
type Headings<Column extends string> = Readonly<Record<Column, string>>;

export type SizeGroup = 0 | 5000 | 10000 | 20000 | 50000 | 100000;

// Rows of the queries, as far as a sentence speaks of them; keys are the queries' columns.
interface SharesOfTenth {
  readonly own_share: number;
  readonly population_share: number;
}
interface MedianOfSize {
  readonly size: SizeGroup;
  readonly median_uah: number;
}
interface ChangeOfOblast {
  readonly oblast_name: string;
  readonly without_change_share: number;
}
