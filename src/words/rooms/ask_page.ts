/** What stands on the page of the workbench before its script comes. */
export interface AskPageWords {
  readonly needsScript: string;
  readonly run: string;
  readonly cancel: string;
  readonly keep: string;
  readonly copyAddress: string;
  readonly copyPage: string;
  readonly answer: string;
  /** What lies beside the query, for who does not see it. */
  readonly tools: string;
  readonly tables: string;
  readonly tablesHint: string;
  readonly page: {readonly title: string; readonly text: string};
  readonly questions: string;
  readonly askers: Readonly<Record<"kommuner" | "hromadas" | "ks" | "auc", string>>;
  readonly question: Readonly<Record<AskedQuestion, string>>;
}

export type AskedQuestion =
  | "small_coastal"
  | "safe_like_us"
  | "known_partners"
  | "my_names"
  | "kommuner_with_capacity"
  | "funding_open"
  | "offers_and_needs"
  | "partners_by_fylke"
  | "lists_that_know"
  | "change_in_war"
  | "transfers"
  | "displaced";
