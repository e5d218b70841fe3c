import type {DayFault, DaySpan} from "../../model/day_span.js";

/** The words of the house itself, as opposed to those of a card. */
export interface UiWords {
  /** The three buttons of a card. */
  readonly data: string;
  readonly picture: string;
  readonly share: string;
  readonly csv: string;
  readonly xlsx: string;
  /** The whole table that the card's view is taken from. */
  readonly allRows: string;
  /** Of the table that is too long to stand in the page. */
  readonly lateRows: string;
  readonly svg: string;
  readonly png: string;
  readonly permalink: string;
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
  /** With `#` for an age such as `4 years`. */
  readonly ageWords: string;
  readonly perRow: string;
  readonly unknownPeriod: string;
  readonly illustrative: string;
  readonly quality: Readonly<Record<string, string>>;
  /** What a card says of itself after a choice. */
  readonly updated: (title: string) => string;
  readonly copied: string;
  readonly codeCopied: string;
  readonly loading: string;
  readonly failed: string;
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
  readonly yes: string;
  readonly no: string;
}
