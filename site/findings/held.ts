/** What was held, and what does not hold. */
export interface Held {
  /** Findings that were held against rows. */
  readonly findings: number;
  /** Sentences that arise, and those that could from other figures. */
  readonly sentences: number;
  readonly others: number;
  readonly problems: readonly string[];
}
