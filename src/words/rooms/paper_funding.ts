/** Where an instrument stands on a day. */
export type FundingState = "expired" | "ends_soon" | "open" | "not_begun" | "end_unknown";

/** Who could pay, how much and until when. */
export interface PaperFundingWords {
  readonly heading: string;
  readonly states: Readonly<Record<FundingState, string>>;
  readonly noMechanism: string;
  readonly letter: string;
  readonly caption: (date: string) => string;
  readonly columns: Readonly<Record<"instrument" | "amount" | "covers" | "eligible" | "state" | "source", string>>;
  readonly unstated: string;
  readonly rule: (date: string) => string;
  readonly noneKnown: string;
  /** A funding known of the pair itself, by its last day. */
  readonly known: (funding: {readonly end: string; readonly source: string}) => string;
  readonly expired: (funding: {readonly end: string; readonly source: string}) => string;
  /** Why Swedish instruments stand here, and the Swedish partners that could open them. */
  readonly swedish: (hromada: string, partners: readonly string[]) => string;
}
