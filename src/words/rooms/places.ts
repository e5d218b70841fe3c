import type {HromadaType} from "../../model/hromada_type.js";
import type {OtherNameKind} from "../../model/names/place_index.js";
import type {RegionType} from "../../model/region_type.js";
import type {CapacityClass, DatedList} from "./terms.js";

/** What a place with a page is; also the folder its page lies in. */
export type PlaceKind = "kommune" | "fylke" | "hromada" | "oblast" | "city";

/** A figure of a place that is compared with those of others. */
export type PlaceMeasure =
  | "population"
  | "area_km2"
  | "density_per_km2"
  | "municipality_count"
  | "own_per_capita_uah"
  | "change_share"
  | "transfers_share";

/** Whom a place is compared with; `of` is what all of them are. */
export type ComparedWith =
  | {readonly kind: "fylke" | "oblast"; readonly of: PlaceKind; readonly name: string}
  | {readonly kind: "region_type"; readonly of: PlaceKind; readonly type: RegionType; readonly day: string}
  | {readonly kind: "country"; readonly of: PlaceKind};

/** A place among others by one figure. */
export interface RankAmong {
  readonly group: ComparedWith;
  /** 1 the largest; equal ones share it. */
  readonly rank: number;
  readonly count: number;
  /** How many have the very same figure, itself included. */
  readonly equal: number;
  /** The median as it is written. */
  readonly median: string;
}

/** What is not known of a place, and who could tell. */
export type NotKnown =
  | "kommune_answers"
  | "hromada_answers"
  | "population_now"
  | "area"
  | "capacity"
  | "budgets_occupied"
  | "budgets"
  | "open_name"
  | "kyiv";

/** The page of one place. */
export interface PlacesWords {
  /** What a search engine shows under the title. */
  readonly description: (label: string, kind: PlaceKind) => string;
  readonly lead: {
    readonly kommune: (value: {fylke: string; centre: string | null; population: number}) => string;
    readonly fylke: (value: {kommuner: number; population: number}) => string;
    readonly hromada: (value: {oblast: string; raion: string; population: number}) => string;
    readonly oblast: (value: {hromadas: number; population: number}) => string;
    readonly city: string;
  };
  /** Heads of the list of facts. */
  readonly facts: {
    readonly officialName: string;
    readonly ukrainianName: string;
    readonly registerName: string;
    readonly otherNames: string;
    readonly type: string;
    readonly formed: string;
    readonly capacity: string;
    readonly location: string;
    readonly centrality: string;
    readonly code: Readonly<Record<PlaceKind, string>>;
  };
  readonly formed: (value: {day: string; isVoluntary: boolean}) => string;
  readonly hromadaType: (type: HromadaType) => string;
  readonly capacityClass: (capacity: CapacityClass) => string;
  readonly coastal: Readonly<Record<"kommune" | "hromada", string>>;
  readonly seat: Readonly<Record<"kommune" | "hromada", string>>;
  readonly campus: string;
  /** Class of centrality by Statistics Norway, 1 the most central to 6. */
  readonly centrality: (group: number) => string;
  /** A name besides that of the register; `untilYear` is null where nobody says. Empty where a page need not tell. */
  readonly otherName: (kind: OtherNameKind, value: {name: string; untilYear: string | null}) => string;
  readonly figures: {
    readonly heading: string;
    /** How the small drawings are read. */
    readonly reading: string;
    readonly names: Readonly<Record<PlaceMeasure, (kind: PlaceKind) => string>>;
    readonly value: (measure: PlaceMeasure, value: number) => string;
    /** Day, year or years of a figure. */
    readonly period: (measure: PlaceMeasure, period: string) => string;
    readonly rank: (among: RankAmong) => string;
    readonly source: Readonly<Record<"NO" | "UA", string>>;
  };
  readonly regionType: {
    readonly heading: string;
    readonly now: (type: RegionType, part: RegionType | null, list: DatedList) => string;
    /** No other class on any day from the first to the last. */
    readonly always: (first: string) => string;
    readonly history: string;
    readonly period: (from: string, to: string, type: RegionType, part: RegionType | null) => string;
    readonly withheld: string;
    readonly source: string;
  };
  readonly ties: {
    readonly heading: string;
    /** `lists` is the number of lists that were read. */
    readonly none: (lists: number) => string;
    readonly known: string;
    /** What follows a partner's name: its country and the state of the tie; `state` is a name from the data. */
    readonly partner: (value: {country: string; state: string}) => string;
    readonly claims: (count: number) => string;
    /** What a page says: `Agreement, August 2022`. */
    readonly claim: (kind: string, on: string | null) => string;
    readonly standing: Readonly<Record<string, string>>;
    readonly doubt: Readonly<Record<string, string>>;
    readonly others: string;
    readonly othersNote: string;
    /** A list with its day. */
    readonly list: (name: string, day: string, count: number) => string;
  };
  readonly covered: {
    readonly heading: string;
    readonly fylke: (value: {all: number; partnered: number}) => string;
    readonly oblast: (value: {all: number; partnered: number; known: number; open: number}) => string;
    readonly members: Readonly<Record<"fylke" | "oblast", string>>;
  };
  readonly needs: {
    readonly heading: string;
    readonly projects: (value: {area: string; count: number}) => string;
    readonly signs: Readonly<Record<"petitions" | "participatory_budget" | "youth_council", string>>;
    readonly intro: string;
    readonly none: string;
    /** Of one hromada, that its displacement is not told, and that of the hromadas of its oblast where it is. */
    readonly alone: (group: {oblast: string; hromadas: number; perThousand: number} | null) => string;
    readonly source: string;
    /** Of an oblast, and of the city of Kyiv. */
    readonly group: {
      readonly heading: string;
      readonly registered: (value: {count: number; day: string}) => string;
      readonly displaced: (value: {hromadas: number; perThousand: number}) => string;
      /** How many hromadas the sectors are of, and the oblasts that they lie in. */
      readonly projects: (value: {hromadas: number; oblasts: readonly string[]; day: string}) => string;
      readonly sector: (value: {sector: string; hromadas: number; projects: number}) => string;
      /** Where nothing is shown of projects. */
      readonly noProjects: string;
      readonly source: string;
    };
  };
  readonly matches: {
    readonly heading: Readonly<Record<"kommune" | "hromada", string>>;
    /** Names of the criteria that count. */
    readonly intro: (criteria: readonly string[]) => string;
    readonly points: (points: number, within: string, population: number) => string;
    readonly left: Readonly<Record<"kommune" | "hromada", string>>;
    readonly none: Readonly<Record<"withheld" | "occupied", string>>;
  };
  /** What only the internal edition shows of a municipality. */
  readonly inside: {
    readonly heading: string;
    readonly answers: string;
    readonly noAnswers: string;
    /** Heads of the areas that were answered with. */
    readonly kinds: Readonly<Record<"competence" | "wish" | "need" | "offer", string>>;
    readonly competence: (area: string, level: string) => string;
    readonly need: (value: {area: string; priority: number; horizon: string}) => string;
    readonly cases: string;
    readonly noCases: string;
    /** A case with what comes next; `stage` and `step` are in words. */
    readonly case: (value: {id: string; stage: string; days: number; step: string; due: string | null}) => string;
    readonly shortlists: string;
    readonly noShortlists: string;
    readonly shortlist: (value: {
      file: string;
      points: number;
      position: number | null;
      decision: "put_first" | "exclude" | null;
    }) => string;
  };
  readonly unknown: {readonly heading: string} & Readonly<Record<NotKnown, string>>;
  readonly ways: {
    readonly heading: string;
    readonly match: Readonly<Record<"kommune" | "fylke" | "hromada", string>>;
    readonly trends: Readonly<Record<"hromada" | "oblast", string>>;
    readonly coverage: string;
    readonly all: string;
  };
}
