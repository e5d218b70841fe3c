import type {Override} from "../../model/match/shortlist.js";

/** Parts of pages that only the internal edition has. */
export interface InternalWords {
  readonly cases: {
    readonly caption: string;
    readonly notProposed: string;
    readonly columns: Readonly<
      Record<"case_id" | "partner" | "host" | "stage" | "days" | "step" | "due" | "role" | "evidence", string>
    >;
  };
  readonly shortlists: {
    readonly none: string;
    readonly caption: (file: string) => string;
    readonly overrides: Readonly<Record<Override["kind"] | "none", string>>;
    readonly columns: Readonly<
      Record<
        | "kommune"
        | "hromada"
        | "points"
        | "position"
        | "override"
        | "role"
        | "date"
        | "reason"
        | "recommended"
        | "evidence",
        string
      >
    >;
  };
}
