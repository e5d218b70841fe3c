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
  readonly small: (counts: Counts<"with" | "all">, sizeClass: string) => FindingTexts;
  /** @param names kommuner that have worked with Poland and have no Ukrainian partner */
  readonly experienced: (names: readonly string[], counts: Counts<"without" | "all">) => FindingTexts;
  /** @param names fylker without any partner */
  readonly fylker: (
    names: readonly string[],
    counts: Counts<"without" | "fylker" | "kommunerWithout" | "kommuner">
  ) => FindingTexts;
  /** @param ending Swedish partnerships whose funding ends, and the ISO day; null where none does */
  readonly paid: (
    counts: Counts<"paid" | "pairs">,
    ending: {readonly swedish: number; readonly day: string} | null
  ) => FindingTexts;
  readonly lessons: (counts: Counts<"known" | "answers" | "pairs">) => FindingTexts;
  readonly unsettled: (ties: number, pairs: readonly Pair[]) => FindingTexts;
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
