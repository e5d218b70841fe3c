import type {CriterionKey} from "../../model/match/criteria.js";
import type {Side} from "../../model/match/rank.js";
import type {Override} from "../../model/match/shortlist.js";

/** Who else was considered. */
export interface PaperAlternativesWords {
  readonly heading: string;
  /** Over the others in the list of one of the two. */
  readonly caption: (side: Side, place: string) => string;
  readonly nobodyLeft: (side: Side, place: string) => string;
  /** What candidates of a list are, by the side whose list it is. */
  readonly candidates: Readonly<Record<Side, string>>;
  readonly columns: Readonly<Record<"rank" | "points" | "advantage" | "drawback", string>>;
  /** @param points more (or, below zero, fewer) than those of this pair */
  readonly difference: (criterion: CriterionKey, points: number) => string;
  readonly noDifference: string;
  readonly rule: string;
  /** A person's word against the order. */
  readonly overridden: (override: {
    readonly kind: Override["kind"];
    readonly role: Override["role"];
    readonly date: string;
    readonly recommended: string;
  }) => string;
  readonly reason: (reason: string) => string;
  /** That the order puts another first. */
  readonly another: (names: {readonly first: string; readonly whose: string}) => string;
}
