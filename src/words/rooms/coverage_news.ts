import type {Pair} from "./coverage_partners.js";

/** What is new in the world, and what is new to us. */
export interface CoverageNewsWords {
  /** @param news partnerships of the newest year that has one, and those first read on the newest day of entry */
  readonly title: (news: {
    readonly all: number;
    readonly inYear: number;
    readonly year: string;
    readonly read: number;
    readonly day: string;
  }) => string;
  /** On the start page. @param when a day, month or year in words; null where none is known */
  readonly latest: {
    readonly item: (pair: Pair, when: string | null, status: string) => string;
    readonly link: string;
  };
  readonly subtitle: string;
  readonly clocks: Readonly<Record<"world" | "read", string>>;
  readonly undated: string;
  readonly columns: Readonly<Record<"clock_text" | "period_text" | "partnership_count" | "other_tie_count", string>>;
  /** Each tie with its day. */
  readonly world: {
    readonly caption: string;
    readonly columns: Readonly<
      Record<"since_text" | "first_entered_date" | "partner_name" | "host_name" | "status_text" | "source", string>
    >;
  };
  /** Each list with the day it was read. */
  readonly read: {
    readonly caption: string;
    readonly none: string;
    readonly columns: Readonly<
      Record<"entered_date" | "list_text" | "claim_count" | "norwegian_pair_count" | "first_pair_count", string>
    >;
  };
  readonly apart: string;
  /** Where everything was entered on one day. */
  readonly begins: (day: string) => string;
  readonly withoutDay: (pairs: readonly Pair[]) => string;
}
