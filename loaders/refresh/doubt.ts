/** One thing about a column that a new file may mean, and hardly does: only a person can say. */
export interface Doubt {
  readonly column: string;
  /** One word for all of a kind, kept with the answer. */
  readonly kind: DoubtKind;
  /** Rows it was seen in. */
  readonly count: number;
  /** What is seen, in words that follow the name of the column. */
  readonly says: string;
  /** The first few rows, as `key: before, now`. */
  readonly examples: readonly string[];
}

/** Kinds of doubts about values, as data/refresh_answers.csv keeps them. */
export type DoubtKind =
  | "all_equal"
  | "another_column"
  | "another_row"
  | "another_unit"
  | "another_year"
  | "emptied"
  | "extreme"
  | "fewer_values"
  | "moved"
  | "reclassified"
  | "rounded"
  | "signs_changed"
  | "words_gone";
