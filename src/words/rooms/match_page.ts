/** What stands on the page of the match explorer, and no script writes again. */
export interface MatchPageWords {
  readonly searchHint: string;
  /** A way past the weights, for those who go by keyboard. */
  readonly toList: string;
  readonly tableTitle: string;
  readonly illustrativeNote: string;
  readonly needsScript: string;
  /** Links from here to these pages. */
  readonly more: Readonly<Record<"methods" | "plan", string>>;
}
