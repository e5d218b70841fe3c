/** A heading that the municipality fills in itself, and what belongs there. */
export interface PaperQuestion {
  readonly label: string;
  readonly hint: string;
}

export type LegalQuestion = "agreement" | "rules" | "safety";
export type EconomicQuestion = "cost" | "payer";
/** Goals of the United Nations for sustainable development, by their numbers. */
export type SustainabilityGoal = 5 | 11 | 16 | 17;

/** What the kommune assesses itself. */
export interface PaperAssessmentWords {
  readonly heading: string;
  readonly lead: string;
  readonly headings: Readonly<Record<"legal" | "economic" | "sustainability" | "decision", string>>;
  readonly legal: Readonly<Record<LegalQuestion, PaperQuestion>>;
  readonly economic: Readonly<Record<EconomicQuestion, PaperQuestion>>;
  readonly goals: Readonly<Record<SustainabilityGoal, PaperQuestion>>;
  readonly followUp: PaperQuestion;
  readonly decision: PaperQuestion;
  /** What the kommune's own profile says that it can set aside. */
  readonly capacity: (profile: {
    readonly people: number;
    readonly hoursPerMonth: number;
    readonly isIllustrative: boolean;
  }) => string;
}
