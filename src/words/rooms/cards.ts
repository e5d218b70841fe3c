import type {DayFault, DaySpan} from "../../model/day_span.js";

/** What a card says of itself: its sheets, its files, its sources, and what changes in it. */
export interface CardWords {
  readonly csv: string;
  readonly xlsx: string;
  readonly svg: string;
  readonly png: string;
  readonly copyLink: string;
  readonly embedCode: string;
  readonly copyCode: string;
  /** What a file of the view says of itself: headings of its last columns, and the names of its sheets. */
  readonly file: {
    readonly title: string;
    readonly measure: string;
    readonly source: string;
    readonly address: string;
    readonly note: string;
    readonly table: (number: number) => string;
    readonly about: string;
    /** Heading of a column of shares, which a file gives as parts of one. */
    readonly ofOne: (heading: string) => string;
  };
  /** How a chart is read with the arrow keys. */
  readonly readOut: string;
  readonly quality: Readonly<Record<string, string>>;
  /** What a card says of itself after a choice. */
  readonly updated: (title: string) => string;
  readonly copied: string;
  readonly codeCopied: string;
  /** A picture or a table that could not be saved, as what makes it did not come. */
  readonly notSaved: string;
  /** A card that has nothing to tell of, and the head of its empty table. */
  readonly bare: Readonly<Record<"noFigures" | "figures", string>>;
  /** The choice of a day. */
  readonly day: {
    readonly slider: string;
    readonly field: string;
    /** Why the asked day is not the one that is shown. */
    readonly fault: (value: {fault: DayFault; shown: string}) => string;
    /** What is said of a typed day that is not among them. */
    readonly among: (days: DaySpan) => string;
  };
}
