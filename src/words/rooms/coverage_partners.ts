import type {Figure, Share} from "../../model/findings/finding.js";
import type {DatedList} from "./terms.js";
/** Two municipalities by name. */
export interface Pair {
  readonly partner: string;
  readonly host: string;
}

/** Who is a partner of whom, and what kinds of partnership there are. */
export interface CoveragePartnersWords {
  readonly pair: (pair: Pair) => string;
  readonly map: {
    readonly title: (pairs: number, open: number) => string;
    readonly subtitle: (swedish: number) => string;
    readonly legend: Readonly<Record<"partner" | "region" | "swedish", string>>;
    readonly summary: (title: string) => string;
    /** The same on paper, where no table can be walked through by its cells. */
    readonly inWords: (title: string, pairs: readonly Pair[]) => string;
    readonly columns: Readonly<
      Record<
        | "partner_name"
        | "host_name"
        | "host_name_uk"
        | "oblast_name"
        | "region"
        | "class_date"
        | "population_2022"
        | "kommune_population"
        | "status_text"
        | "counts"
        | "since"
        | "source",
        string
      >
    >;
    /** Pairs that count and have no line on the map. */
    readonly withoutLine: (pairs: readonly Pair[]) => string;
    readonly notCounted: (pairs: readonly (Pair & {readonly status: string})[]) => string;
    /** Which list the region types are from, and that a class does not end a tie. */
    readonly classes: (list: DatedList) => string;
    readonly notes: readonly string[];
  };
  /** The claims behind the ties, a row each. */
  readonly claims: {
    readonly columns: Readonly<
      Record<
        "partner_name" | "host_name" | "kind_text" | "said_on" | "list_text" | "standing_text" | "doubt_text" | "page",
        string
      >
    >;
    readonly standings: Readonly<Record<"primary" | "secondary" | "press", string>>;
    readonly doubts: Readonly<
      Record<"namesake" | "shared_name" | "spelling" | "day" | "disputed" | "duplicate", string>
    >;
  };
  readonly networks: {
    readonly title: (counts: Readonly<Record<"norwegian" | "swedish" | "polish", number>>) => string;
    readonly subtitle: string;
    readonly legend: Readonly<Record<"counted" | "notCounted", string>>;
    readonly figures: (counted: number, all: number) => string;
    readonly columns: Readonly<
      Record<"programme" | "status_text" | "is_partnership" | "partnership_count" | "pair_count", string>
    >;
    /** @param shared a list with fewer partnerships than pairs; null where there is none */
    readonly pairsNote: (shared: {readonly pairs: number; readonly partnerships: number} | null) => string;
    readonly tagsNote: string;
  };
  readonly experience: {
    readonly title: (without: number, all: number) => string;
    readonly subtitle: string;
    readonly legend: Readonly<Record<"has" | "none", string>>;
    readonly summary: (title: string, withBoth: readonly string[]) => string;
    readonly partners: Readonly<Record<"polish" | "ukrainian", string>>;
    readonly kinds: Readonly<Record<"kommune" | "fylkeskommune", string>>;
    readonly columns: Readonly<
      Record<
        | "party_name"
        | "kind"
        | "fylke_name"
        | "population"
        | "polish_partner_count"
        | "polish_partners"
        | "ukrainian_partners",
        string
      >
    >;
    readonly note: string;
  };
  readonly agreements: {
    readonly measures: Readonly<Record<"hromadas" | "agreements" | "countries", string>>;
    /** The newest count of hromadas, and the oldest by the same monitoring. */
    readonly title: (
      newest: Share | null,
      oldest: Figure | null,
      days: {readonly from: string; readonly to: string}
    ) => string;
    readonly subtitle: string;
    readonly summary: (title: string) => string;
    readonly columns: Readonly<Record<"measure_text" | "as_of_date" | "value" | "definition" | "source", string>>;
    /** What the source says of its count. */
    readonly remark: (day: string, definition: string) => string;
  };
}
