import type {Ends} from "../../model/findings/find.js";
import type {GroupList} from "./needs.js";

/** Own revenue per inhabitant, dependence on transfers, and weak finances. */
export type Stress = "own" | "transfers" | "weak";

/** What real figures say of need. */
export interface NeedsStressWords {
  readonly measure: string;
  readonly measures: Readonly<Record<Stress, string>>;
  readonly title: (stress: Stress, ends: Ends) => string;
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
