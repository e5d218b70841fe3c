import type {Figure, Total} from "../../model/findings/finding.js";
import type {Pair} from "./coverage_partners.js";

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
    /** @param paying the instrument that pays for partnerships, with its last day; null where none is known */
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
        | "partnership_count"
        | "source",
        string
      >
    >;
    readonly note: string;
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
