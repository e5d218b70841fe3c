import type {DatedList} from "./terms.js";
import type {RegionType} from "../../model/region_type.js";

export type PaperFact =
  | "name"
  | "seat"
  | "region"
  | "code"
  | "kind"
  | "population"
  | "area"
  | "density"
  | "regional_centre"
  | "coast"
  | "region_type"
  | "capacity_class"
  | "partnerships"
  | "answered"
  | "languages"
  | "horizon"
  | "responsible"
  | "wants_partner"
  | "capacity"
  | "accepts"
  | "earlier_cooperation";

/** What is known of the two parties of a paper. */
export interface PaperFactsWords {
  readonly heading: string;
  readonly publicFacts: string;
  readonly answers: string;
  readonly columns: Readonly<Record<"fact" | "source", string>>;
  readonly facts: Readonly<Record<PaperFact, string>>;
  readonly figuresNote: (facts: {readonly list: DatedList; readonly km: number}) => string;
  readonly withheldNote: string;
  readonly partnershipsNote: string;
  readonly kommune: string;
  readonly notInSources: string;
  /** Yes or no; a sentence's end where the sources do not say. */
  readonly yes: (is: boolean | null) => string;
  /** A known partner, with its country where that is not plain. */
  readonly partner: (partner: {
    readonly name: string;
    readonly country: string | null;
    readonly status: string;
  }) => string;
  readonly noPartners: string;
  readonly notAnswered: string;
  readonly withheld: string;
  readonly horizons: Readonly<Record<"short" | "long" | "both", string>>;
  /** @param codes ISO 639-1; none where nobody has said */
  readonly languages: (codes: readonly string[]) => string;
  readonly accepted: (types: readonly Exclude<RegionType, "occupied">[]) => string;
  readonly capacity: (capacity: {readonly people: number; readonly hoursPerMonth: number}) => string;
}
