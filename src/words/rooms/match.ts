import type {DatedList} from "./terms.js";
import type {CriterionKey} from "../../model/match/criteria.js";
import type {FilterKey} from "../../model/match/filters.js";
import type {PartGroup} from "../../model/match/part_groups.js";
import type {Side} from "../../model/match/rank.js";

/** One criterion's part of a score, in points of 100. */
interface SaidPart {
  readonly key: CriterionKey;
  readonly points: number;
  readonly most: number;
  readonly isUnknown: boolean;
}

/** A name on a list with its points of 100. */
interface Placed {
  readonly name: string;
  readonly points: number;
}

/** A tie of a county or an oblast, with its state in words. */
export interface RegionTie {
  readonly norwegian: string;
  readonly ukrainian: string;
  readonly status: string;
  /** False where the state counts as none. */
  readonly isPartnership: boolean;
}

/** The match explorer: who looks, what counts, the list and what is told of it. */
export interface MatchWords {
  /** The side whose municipality a reader of this language chooses, where the address does not say. */
  readonly startSide: Side;
  readonly side: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly search: Readonly<Record<Side, string>>;
  readonly noHit: (text: string) => string;
  readonly hits: (count: number) => string;
  readonly weighting: string;
  readonly preset: string;
  /** A weighting of which some weights have been moved. */
  readonly presetChanged: (name: string) => string;
  readonly weightsMoved: (name: string, moved: number) => string;
  /** The button of a phone that opens weights and filters; it names the weighting that holds. */
  readonly showWeights: (weighting: string) => string;
  readonly weightsRule: string;
  readonly weightsSum: (sum: number) => string;
  readonly resetWeights: string;
  readonly zeroWeights: string;
  readonly filters: string;
  readonly occupiedOut: (count: number) => string;
  readonly takes: (count: number) => string;
  readonly left: (left: number, all: number, side: Side) => string;
  readonly nothingLeft: (filters: readonly FilterKey[], brings: number) => string;
  readonly nothingAtAll: (list: DatedList) => string;
  /** The smallest thing that would bring somebody back. */
  readonly loosen: (filters: readonly FilterKey[]) => string;
  readonly listTitle: (place: string, side: Side) => string;
  readonly listNote: (list: DatedList, side: Side) => string;
  readonly points: string;
  readonly ofPoints: (points: number, most: number) => string;
  readonly ofHundred: (points: number) => string;
  /** A bar in words. */
  readonly bar: (score: number, parts: readonly SaidPart[]) => string;
  /** Before the groups of a bar, where no heads stand over its columns. */
  readonly fromLeft: string;
  readonly groups: Readonly<Record<PartGroup | "unknown", string>>;
  /** What counties and oblasts have: their ties, each with its state in words. */
  readonly regionTies: (ties: readonly RegionTie[]) => string;
  /** What a county has, where its name is looked for among partners: it stands in a list of its own. */
  readonly countyAbroad: (ties: readonly RegionTie[]) => string;
  readonly countiesTitle: (place: string) => string;
  /** By which rules counties stand there, and that no form asks them. */
  readonly countiesNote: string;
  readonly countyPoints: (points: number) => string;
  /** The ties of one county, or that none is known. */
  readonly countyTies: (ties: readonly RegionTie[]) => string;
  /** What the points of a county rest on: the criteria that are known of it. */
  readonly countyKnown: (parts: readonly Omit<SaidPart, "isUnknown">[]) => string;
  /** With the day, where it is known. */
  readonly answered: (day: string | null) => string;
  readonly sturdy: (share: number) => string;
  readonly sortBy: string;
  readonly sortByAll: string;
  /** What a row has of the criterion that the list is ordered by. */
  readonly sorted: (part: SaidPart) => string;
  readonly close: string;
  readonly evidence: string;
  /** Name of the bar at the foot of the screen: partners to compare, and the shortlist. */
  readonly tray: string;
  readonly chosen: (count: number) => string;
  readonly clearChosen: string;
  readonly shortlistCount: (count: number) => string;
  readonly compare: string;
  readonly compareOne: (name: string) => string;
  readonly compared: string;
  readonly tooManyCompared: string;
  readonly shortlist: string;
  readonly shortlistOne: (name: string) => string;
  readonly shortlisted: string;
  readonly table: Readonly<
    Record<
      | "rank"
      | "name"
      | "beside"
      | "code"
      | "within"
      | "region_type"
      | "list_date"
      | "population"
      | "distance_km"
      | "partners"
      | "score"
      | "top_five",
      string
    >
  >;
  readonly csv: string;
  readonly link: string;
  readonly copied: string;
  readonly loading: string;
  readonly failed: string;
  /** Who is first after a change; null where nobody is left. */
  readonly ranked: (first: Placed | null) => string;
  readonly leaders: (first: readonly Placed[]) => string;
  readonly withheldNote: string;
  readonly paper: string;
  readonly whyNotFirst: string;
}
