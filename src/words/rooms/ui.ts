/** The words of the house itself, as opposed to those of a card. */
export interface UiWords {
  readonly table: string;
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly permalink: string;
  readonly source: string;
  readonly sql: string;
  readonly asOf: string;
  readonly retrieved: string;
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
  readonly yes: string;
  readonly no: string;
}
