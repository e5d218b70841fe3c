/** Where the figures of a card come from: the quiet line under it, and the sheet that the line opens. */
export interface CardSourceWords {
  /** `Source: OpenBudget/KSE · 2022 · official · and 2 more`; no period where each row has its own. */
  readonly line: (value: {producer: string; period: string | null; standing: string; more: number}) => string;
  /** How a table's producer is called where there is room for no more; others by what stands before the first comma. */
  readonly producers: Readonly<Record<string, string>>;
  /** How sure the figures are, in a word or two, by the quality of their record. */
  readonly standing: Readonly<Record<string, string>>;
  /**
   * What follows a table's title, producer, period and age.
   * @param isWritten somebody wrote the table here by hand: its day is that of the last change, and nothing was fetched
   */
  readonly record: (value: {retrieved: string; isWritten: boolean; standing: string; licence: string}) => string;
  readonly sql: string;
}
