import type {Figure, Total} from "../../model/findings/finding.js";
import type {Pair} from "./coverage_partners.js";

/** What an instrument is on the day its pages were read. */
export type InstrumentState = "open" | "ended" | "not_begun" | "end_unknown";

/** A programme with a funder's last day, or without a known funder. */
export interface ProgrammeEnd {
  readonly partnerships: number;
  readonly funder: string | null;
  /** ISO. */
  readonly day: string | null;
}

/** Who pays, and until when? */
export interface CoverageFundingWords {
  readonly instruments: {
    /** @param paying whose grants pages name partnerships of, with the last day; null where none is known */
    readonly title: (
      paying: {readonly funder: string; readonly partnerships: number; readonly day: string} | null
    ) => string;
    readonly subtitle: (firstYear: number, lastYear: number) => string;
    readonly legend: Readonly<Record<"stated" | "unstated" | "end", string>>;
    readonly summary: (title: string, ends: readonly {readonly name: string; readonly day: string}[]) => string;
    readonly columns: Readonly<
      Record<
        | "name"
        | "funder"
        | "amount"
        | "currency"
        | "amount_text"
        | "covers_text"
        | "eligible_text"
        | "valid_from"
        | "valid_to"
        | "calls_text"
        | "state_text"
        | "reported_grant_count"
        | "named_grant_count",
        string
      >
    >;
    readonly states: Readonly<Record<InstrumentState, string>>;
    /** What the line of the day says. */
    readonly today: (day: string) => string;
    readonly facts: {
      readonly caption: string;
      readonly columns: Readonly<
        Record<"name" | "fact_text" | "page_text" | "page_date_text" | "standing_text" | "read_on", string>
      >;
      readonly kinds: Readonly<Record<string, string>>;
    };
    readonly notes: readonly string[];
  };
  readonly ends: {
    /** @param found Swedish ones whose funding ends, on which day; the Norwegian ones, and those with a known funder */
    readonly title: (found: {
      swedish: Total | null;
      day: Figure<string> | null;
      norwegian: Total | null;
      funded: Total | null;
    }) => string;
    readonly subtitle: string;
    readonly figures: (end: ProgrammeEnd) => string;
    readonly columns: Readonly<
      Record<"programme" | "status_text" | "partnership_count" | "funder" | "funding_ends_date", string>
    >;
    readonly pairs: (pairs: readonly Pair[]) => string;
    readonly note: string;
  };
}
