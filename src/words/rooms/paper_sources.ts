/** Documents that a paper leans on. */
export type PaperDocument = "slides" | "letter" | "vasteras" | "news";

/** The numbered list of sources. */
export interface PaperSourcesWords {
  readonly heading: string;
  readonly caption: string;
  readonly columns: Readonly<Record<"number" | "source" | "producer" | "as_of" | "retrieved" | "quality", string>>;
  /** As the documents call themselves, with no person's name. */
  readonly documents: Readonly<Record<PaperDocument, string>>;
  readonly document: string;
  /** The day a table holds for, written out or, where room is short, with a short month. */
  readonly asOf: (day: string) => string;
  readonly shortAsOf: (day: string) => string;
  readonly unstated: string;
  /** A public page that was read: its number, its address, and the day it was read, where that is known. */
  readonly page: (number: string, address: string, readOn: string | null) => string;
  readonly more: string;
}
