import type {Change, Extreme, Figure} from "../../model/findings/finding.js";

/** How sure a figure is: read with who counted, read elsewhere, computed, or in conflict with another. */
type Quality = "official" | "official_by_way" | "press" | "derived" | "conflicting";

type Sector =
  | "total"
  | "housing"
  | "transport"
  | "energy"
  | "energy_extractives"
  | "commerce_industry"
  | "agriculture"
  | "social_protection"
  | "explosive_hazards"
  | "explosives_and_debris"
  | "debris"
  | "education"
  | "health";

/** How a page says a figure: about (or exactly) it, over it, or nearly it. */
type Said = "about" | "over" | "nearly";

/** The day of an assessment, and how the page says its figure. */
interface AssessmentEnd {
  readonly day: Figure<string> | null;
  readonly said: Figure<string> | null;
}

/** A figure and its day. */
interface Dated {
  readonly figure: Figure | null;
  readonly day: Figure<string> | null;
}

type Survey = "kiis_phone" | "kiis_euam" | "rating" | "coe_kiis";
type Question =
  | "trust"
  | "distrust"
  | "trust_more"
  | "reform_necessary"
  | "reform_should_go_on"
  | "mergers_raise_resilience"
  | "displaced_are_satisfied";
type Answer = "local_authorities" | "government" | "parliament" | "both" | "neither" | "yes";

/** An answer of a survey, in the month that asking ended. */
interface Answered {
  readonly answer: Answer;
  readonly asked: string;
  readonly percent: number;
  readonly quality: Quality;
}

/** What is known of the country around the hromadas: displacement, rebuilding, trust. */
export interface ContextWords {
  readonly heads: Readonly<
    Record<
      | "measure"
      | "counted"
      | "round"
      | "persons"
      | "base"
      | "quality"
      | "source"
      | "read"
      | "note"
      | "oblast"
      | "registered"
      | "share"
      | "hromadas"
      | "occupied"
      | "assessment"
      | "asOf"
      | "sector"
      | "value"
      | "unit"
      | "survey"
      | "question"
      | "answer"
      | "asked"
      | "respondents"
      | "percent",
      string
    >
  >;
  readonly quality: Readonly<Record<Quality, string>>;
  /** A day written out; a month where only the month is known. */
  readonly period: (counted: string) => string;
  readonly people: {
    readonly measures: Readonly<Record<"iom_estimate" | "registered", string>>;
    /** Estimated, and registered: never the one less the other. */
    readonly title: (estimate: Dated, registered: Dated) => string;
    readonly subtitle: string;
    readonly legend: {readonly official: string; readonly secondary: string; readonly conflicting: string};
    readonly axis: string;
    /** @param before population that the shares were of, and from here on, in millions */
    readonly break: (before: number, after: number) => string;
    readonly notes: (missingRounds: readonly number[]) => readonly string[];
  };
  readonly oblasts: {
    /** The oblasts with most, and with most after them. */
    readonly title: (first: Extreme | null, next: Extreme | null) => string;
    readonly subtitle: (counted: string, listDay: string, total: number) => string;
    readonly row: (oblast: string, occupied: number, hromadas: number) => string;
    readonly axis: string;
    readonly notes: readonly string[];
  };
  readonly rebuilding: {
    /** @param ends day of the first and of the last assessment, and how each says its figure */
    readonly title: (change: Change | null, ends: readonly [AssessmentEnd, AssessmentEnd]) => string;
    readonly subtitle: string;
    readonly assessment: (number: number) => string;
    readonly heading: (number: number, asOf: string) => string;
    readonly amount: (value: number, said: Said) => string;
    /** The same where there is little room. */
    readonly cell: (value: number, said: Said) => string;
    readonly measures: Readonly<Record<"needs" | "damage" | "losses" | "needs_met" | "financed", string>>;
    readonly sectors: Readonly<Record<Sector, string>>;
    readonly units: Readonly<Record<"usd_bn" | "percent", string>>;
    readonly notes: readonly string[];
  };
  readonly trust: {
    readonly show: string;
    readonly options: Readonly<Record<"trust" | "reform", string>>;
    readonly surveys: Readonly<Record<Survey, string>>;
    readonly questions: Readonly<Record<Question, string>>;
    readonly answers: Readonly<Record<Answer, string>>;
    /** What stands over the bars of a question of a survey. */
    readonly panel: (question: Question, survey: Survey) => string;
    /** What stands beside a bar. */
    readonly bar: (row: Answered) => string;
    /** @param distrust part of the same asked who have none; null where it is not told */
    readonly figure: (percent: number, distrust: number | null) => string;
    /** From the first to the last asking of one survey. */
    readonly trustTitle: (local: Change | null, government: Change | null) => string;
    readonly reformTitle: (change: Change | null) => string;
    readonly subtitle: Readonly<Record<"trust" | "reform", string>>;
    readonly axis: string;
    readonly notes: Readonly<Record<"trust" | "reform", readonly string[]>>;
  };
}
