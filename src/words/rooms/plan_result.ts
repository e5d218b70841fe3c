import type {RegionType} from "../../model/region_type.js";
import type {PriceShare} from "./plan_view.js";

/** The words of a plan's cards that do not depend on its numbers alone. */
export interface PlanResultWords {
  readonly oblastsLead: string;
  readonly ranksLead: string;
  readonly mutualLead: string;
  readonly noMutual: string;
  /** Under the map, before a pair is chosen. */
  readonly pointAtPair: string;
  readonly termsAndProof: string;
  readonly pairSaid: (pair: {
    readonly kommune: string;
    readonly hromada: string;
    readonly points: number;
    readonly kommuneRank: number;
    readonly hromadaRank: number;
  }) => string;
  readonly pairs: string;
  readonly pairsLead: string;
  readonly pairsCaption: string;
  /** A caption, marked where the figures are made up. */
  readonly illustrative: (caption: string) => string;
  readonly tryThis: string;
  readonly noPlaces: string;
  readonly nobody: string;
  /** What signs in a row say: how many of each region type. */
  readonly signs: (counts: readonly {readonly type: RegionType; readonly count: number}[]) => string;
  readonly oblastsCaption: string;
  readonly regrets: string;
  readonly pricesCaption: string;
  readonly dialTitle: (more: number, price: PriceShare) => string;
  readonly dialTitleNone: string;
  readonly chosen: (dial: number) => string;
  readonly choose: (dial: number) => string;
  readonly dialLead: (counts: {readonly full: number; readonly none: number; readonly price: PriceShare}) => string;
  readonly dialCaption: string;
  /** Points lost, and their share of the total. */
  readonly lost: (price: PriceShare) => string;
}
