import type {DatedList} from "./terms.js";
import type {TiePart} from "../../model/match/evidence.js";
import type {Warning} from "../../model/match/explain.js";
import type {MissingKey} from "../../model/match/missing.js";
import type {CivicSign, Horizon, Link} from "../../model/match/places.js";
import type {LeftOutParts, ReadinessParts} from "../../model/match/values.js";
import type {RegionType} from "../../model/region_type.js";

/** A class of settlement by its limits, inhabitants per km²; null on the side without one. */
interface Settlement {
  readonly low: number | null;
  readonly high: number | null;
}

/** A partnership or case with its parties by name. */
export interface SaidLink {
  readonly norwegian: string;
  readonly ukrainian: string;
  readonly kind: Link["kind"];
  /** The name of its state or stage. */
  readonly status: string;
  /** False where the state counts as none: a visit, talks, a proposal. */
  readonly isPartnership: boolean;
  readonly source: string;
}

/** A warning with what must be named in it. */
export type SaidWarning =
  | Exclude<Warning, {readonly kind: "in_war_zone" | "funding_ends"}>
  | {readonly kind: "in_war_zone"; readonly type: RegionType; readonly listDate: string}
  | {readonly kind: "funding_ends"; readonly date: string; readonly link: SaidLink};

/** What the model says of a pair: the explorer, the decision paper and the methods page read the same sentences. */
export interface ExplainWords {
  /** Competence from 0 to 3; null where it is not stated. */
  readonly need: (value: {readonly area: string; readonly priority: number; readonly level: number | null}) => string;
  /** What a hromada that has not answered has made public, under that name. */
  readonly projects: (value: {readonly area: string; readonly count: number; readonly level: number | null}) => string;
  readonly civic: (sign: CivicSign) => string;
  readonly capacity: (value: {
    readonly people: number;
    readonly hoursPerMonth: number;
    readonly share: number;
  }) => string;
  readonly wish: (value: {readonly area: string; readonly isOffered: boolean | null}) => string;
  readonly population: (value: {readonly kommune: number; readonly hromada: number}) => string;
  readonly density: (value: {readonly kommune: Settlement | null; readonly hromada: Settlement | null}) => string;
  readonly trait: (value: {
    readonly trait: "regional_centre" | "coastal" | "university" | "agriculture";
    readonly kommune: boolean | null;
    readonly hromada: boolean | null;
  }) => string;
  readonly regionType: (value: {
    readonly type: RegionType;
    readonly part: RegionType | null;
    readonly list: DatedList;
    readonly isAccepted: boolean | null;
  }) => string;
  readonly link: (link: SaidLink) => string;
  readonly tie: (part: TiePart, isMet: boolean | null) => string;
  readonly readiness: (part: keyof ReadinessParts, isMet: boolean | null) => string;
  readonly leftOut: (part: keyof LeftOutParts, points: number, of: number) => string;
  readonly help: (value: {
    readonly area: string;
    readonly priority: number;
    readonly horizon: Horizon;
    readonly level: number;
  }) => string;
  readonly learns: (area: string) => string;
  readonly nothingGained: string;
  readonly gainUnknown: string;
  readonly warning: (warning: SaidWarning) => string;
  /** What is not known and what would settle it, with the areas it is about. */
  readonly missing: (key: MissingKey, areas: readonly string[]) => string;
}
