/** How sure a figure is: read with who counted, read elsewhere, computed, or in conflict with another. */
type Quality = "official" | "press" | "derived" | "conflicting";

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

/** Billions of needs to a day. */
interface Assessed {
  readonly value: number;
  readonly said: Said;
  readonly as_of_date: string;
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

/** A figure and the day or month it is of. */
interface DatedCount {
  readonly count: number;
  readonly counted: string;
}

interface NamedCount {
  readonly name: string;
  readonly count: number;
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
    readonly title: (estimate: DatedCount, registered: DatedCount) => string;
    readonly subtitle: string;
    readonly legend: {readonly official: string; readonly secondary: string; readonly conflicting: string};
    readonly axis: string;
    /** @param before population that the shares were of, and from here on, in millions */
    readonly break: (before: number, after: number) => string;
    readonly notes: (missingRounds: readonly number[]) => readonly string[];
  };
  readonly oblasts: {
    /** Of the oblasts that have most, in order. */
    readonly title: (most: NamedCount, second: NamedCount, share: number) => string;
    readonly subtitle: (counted: string, listDay: string, total: number) => string;
    readonly row: (oblast: string, occupied: number, hromadas: number) => string;
    readonly axis: string;
    readonly notes: readonly string[];
  };
  readonly rebuilding: {
    readonly title: (first: Assessed, last: Assessed) => string;
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
    /** The first and the last asking of one survey, of local authorities and of the government. */
    readonly trustTitle: (local: readonly [Answered, Answered], government: readonly [Answered, Answered]) => string;
    readonly reformTitle: (first: Answered, last: Answered) => string;
    readonly subtitle: Readonly<Record<"trust" | "reform", string>>;
    readonly axis: string;
    readonly notes: Readonly<Record<"trust" | "reform", readonly string[]>>;
  };
}
