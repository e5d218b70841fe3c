import type {RegionType} from "../region_type.js";

/** Where an answer comes from: made up to show how the page works, or reported in a form. */
export type Evidence = "illustrative" | "reported";
export type Horizon = "short" | "long";

/** What a Norwegian municipality says of itself in the profile form. */
export interface KommuneAnswers {
  /** Competence by area code, 0 none to 3 strong; an area that is not answered is absent. */
  readonly competence: ReadonlyMap<string, number>;
  /** Codes of areas it wishes to learn about. */
  readonly wishes: readonly string[];
  /** Working time it can give, hours per month. */
  readonly hoursPerMonth: number;
  /** Employees who can take part. */
  readonly people: number;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Region types of a partner it accepts; an occupied hromada is never asked about. */
  readonly accepts: Readonly<Record<"safe" | "near_front" | "frontline", boolean>>;
  readonly horizon: Horizon | "both";
  readonly hasResponsible: boolean;
  readonly hasCivilSocietyTies: boolean;
  readonly hasEarlierCooperation: boolean;
  /** Day of the answer, ISO 8601; null where not asked. */
  readonly date: string | null;
  readonly evidence: Evidence;
}

/** What a hromada says of itself in the needs form. */
export interface HromadaAnswers {
  /** At most five, priority 1 (most urgent) to 5. */
  readonly needs: readonly {readonly area: string; readonly priority: number; readonly horizon: Horizon}[];
  /** Codes of areas in which it can share experience. */
  readonly offers: readonly string[];
  readonly languages: readonly string[];
  readonly hasResponsible: boolean;
  readonly wantsPartner: boolean;
  readonly horizon: Horizon | "both";
  readonly date: string | null;
  readonly evidence: Evidence;
}

/** Signs of civic participation that public lists have; one that is not listed may exist. */
export const civicSigns = ["petitions", "participatory_budget", "youth_council"] as const;
export type CivicSign = (typeof civicSigns)[number];

/** What a hromada has made public. It is no answer, and weighs less than one. */
export interface PublicSigns {
  /** Projects in the state's register by area code. */
  readonly projects: readonly {readonly area: string; readonly count: number}[];
  readonly civic: readonly CivicSign[];
}

/** A Norwegian municipality, or a county in its place; null is unknown, never zero. */
export interface Kommune {
  readonly code: string;
  /** True of a county: no form asks it, so that it has not answered without having left anything unanswered. */
  readonly isCounty?: true;
  readonly fylkeCode: string;
  readonly population: number;
  readonly areaKm2: number | null;
  readonly isRegionalCentre: boolean | null;
  readonly isCoastal: boolean | null;
  /** Whether a university or university college has a campus here; shown and not scored. Absent where nobody says. */
  readonly hasCampus?: boolean | null;
  /** Null when it has not answered, or when this edition does not show its answers. */
  readonly answers: KommuneAnswers | null;
  /** True when this edition shows no answers of it, whether it has answered or not. */
  readonly isWithheld: boolean;
}

/** A hromada; null is unknown, never zero. */
export interface Hromada {
  readonly code: string;
  readonly oblastCode: string;
  readonly population: number;
  readonly areaKm2: number | null;
  readonly isRegionalCentre: boolean | null;
  readonly isCoastal: boolean | null;
  /** By the newest list. */
  readonly regionType: RegionType;
  /** By the list in force on the day of its answer; null without an answer. */
  readonly regionTypeAtAnswer: RegionType | null;
  /** Financial capacity by the ministry's sheet, 1 lowest to 5 highest; null where unknown. */
  readonly capacityOrder: number | null;
  readonly answers: HromadaAnswers | null;
  /** Absent where nothing is known, or where this edition tells nothing. */
  readonly publicSigns?: PublicSigns;
  readonly isWithheld: boolean;
}

/** Something that already joins a Norwegian party and a Ukrainian one. */
export interface Link {
  /** Kommunenummer, or fylkesnummer of a county. */
  readonly norwegianCode: string;
  /** KATOTTG code of a hromada, or code of an oblast. */
  readonly ukrainianCode: string;
  /** partnership: a public source says so; case: the case list of KS. */
  readonly kind: "partnership" | "case";
  /** State of the partnership, or stage of the case. */
  readonly status: string;
  /** True while it is alive: a partnership, or a case that is neither dormant nor ended. */
  readonly isActive: boolean;
  /** Last day its funder is known to pay; null where unknown. */
  readonly fundingEndsDate: string | null;
  /** Codes of the lessons of which a public page tells something; none for a case. */
  readonly knownLessons?: readonly string[];
  readonly source: string;
  readonly evidence: Evidence;
}

/** All that the model knows; both lists are in the order of their codes. */
export interface Places {
  readonly kommuner: readonly Kommune[];
  readonly hromadas: readonly Hromada[];
  readonly links: readonly Link[];
}
