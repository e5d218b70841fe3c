import type {GroupList} from "./needs.js";

/** Own revenue per inhabitant, dependence on transfers, and weak finances. */
export type Stress = "own" | "transfers" | "weak";

export interface GroupFigure {
  readonly group: string;
  /** UAH for own revenue, a share for the others. */
  readonly figure: number | null;
}

/** What real figures say of need. */
export interface NeedsStressWords {
  readonly measure: string;
  readonly measures: Readonly<Record<Stress, string>>;
  /** @param ends the groups that are worst and best off; none where none can be compared */
  readonly title: (stress: Stress, ends: {worst: GroupFigure; best: GroupFigure} | null) => string;
  /** @param groups which classification divides, and the day its classes are of */
  readonly subtitle: (stress: Stress, year: number, groups: GroupList) => string;
  readonly axis: Readonly<Record<Stress, string>>;
  readonly wholeCountry: string;
  readonly row: (group: string, hromadas: number) => string;
  readonly columns: Readonly<
    Record<
      "group" | "hromada_count" | "own_p50_uah" | "transfers_p50_share" | "classed_count" | "weak_count" | "weak_share",
      string
    >
  >;
  readonly accounts: (excluded: number) => string;
}
