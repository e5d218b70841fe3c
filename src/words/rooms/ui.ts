import type {DayFault, DaySpan} from "../../model/day_span.js";

/** The words of the house itself, as opposed to those of a card. */
export interface UiWords {
  readonly table: string;
  readonly csv: string;
  /** Of the table that is too long to stand in the page. */
  readonly lateCsv: string;
  readonly svg: string;
  readonly png: string;
  readonly permalink: string;
  readonly sql: string;
  /** What leads to the linked name of the first table behind a chart. */
  readonly source: string;
  /** What follows the table's producer: which time it covers. */
  readonly asOf: (period: string) => string;
  /** What follows that, and how old it is by now. */
  readonly retrieved: (value: {day: string; quality: string}) => string;
  /** With `#` for the number of days. */
  readonly ageWords: string;
  readonly perRow: string;
  readonly unknownPeriod: string;
  readonly illustrative: string;
  readonly quality: Readonly<Record<string, string>>;
  readonly updated: string;
  readonly copied: string;
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
