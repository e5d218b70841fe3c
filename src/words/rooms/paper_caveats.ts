/** What to know before acting. */
export interface PaperCaveatsWords {
  readonly heading: string;
  readonly missing: string;
  readonly lessons: string;
  /** How many of the lessons are met, and of how many more a public page tells. */
  readonly met: (lessons: Readonly<Record<"met" | "told" | "all", number>>) => string;
  readonly caption: string;
  readonly columns: Readonly<Record<"lesson" | "met" | "why", string>>;
}
