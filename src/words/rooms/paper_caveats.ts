/** What to know before acting. */
export interface PaperCaveatsWords {
  readonly heading: string;
  readonly missing: string;
  readonly lessons: string;
  readonly met: (met: number, all: number) => string;
  readonly caption: string;
  readonly columns: Readonly<Record<"lesson" | "met" | "why", string>>;
}
