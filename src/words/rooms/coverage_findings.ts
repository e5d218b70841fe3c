import type {Pair} from "./coverage_partners.js";

/** The number a finding rests on, what it says, and what to do. */
export interface FindingTexts {
  readonly figure: string;
  readonly says: string;
  readonly next: string;
}

type Counts<Key extends string> = Readonly<Record<Key, number>>;

export type LensMeasure =
  | "none"
  | "rural_partners"
  | "theme_partnerships"
  | "funded_partnerships"
  | "cluster_partnerships"
  | "non_urban_partners"
  | "regional_partnerships";

/** What KS could do next, and the Alliance's points held against the partnerships. */
export interface CoverageFindingsWords {
  /** Hromadas without a partner, also those in safe areas. */
  readonly hromadas: (counts: Counts<"without" | "all" | "safe">) => FindingTexts;
  /** @param sizeClass label of the largest class of hromadas in which none has a partner */
  readonly small: (hromadas: number, sizeClass: string) => FindingTexts;
  /** @param names kommuner that have worked with Poland and have no Ukrainian partner */
  readonly experienced: (names: readonly string[], kommuner: number) => FindingTexts;
  /** @param names fylker without any partner */
  readonly fylker: (
    names: readonly string[],
    counts: Counts<"fylker" | "kommunerWithout" | "kommuner">
  ) => FindingTexts;
  /** @param end ISO day on which the funding of the Swedish partnerships ends; empty where none does */
  readonly paid: (counts: Counts<"paid" | "pairs" | "swedish">, end: string) => FindingTexts;
  readonly lessons: (counts: Counts<"known" | "answers" | "pairs">) => FindingTexts;
  readonly unsettled: (pairs: readonly Pair[]) => FindingTexts;
  readonly cases: (counts: Counts<"stalled" | "open" | "overdue">) => FindingTexts;
  readonly lens: {
    readonly caption: string;
    readonly columns: Readonly<Record<"point" | "kind" | "measure" | "norwegian" | "swedish", string>>;
    readonly kinds: Readonly<Record<"principle" | "call", string>>;
    readonly measures: Readonly<Record<LensMeasure, string>>;
    /** @param part null where it is not known */
    readonly partOf: (part: number | null, whole: number | null) => string;
  };
}
