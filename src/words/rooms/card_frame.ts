/** What stands round every card: its sheets, its links, and what is said of the age of its sources. */
export interface CardFrameWords {
  /** The three buttons of a card. */
  readonly data: string;
  readonly picture: string;
  readonly share: string;
  /** The whole table that the card's view is taken from. */
  readonly allRows: string;
  /** Of the table that is too long to stand in the page. */
  readonly lateRows: string;
  readonly permalink: string;
  /** With `#` for an age such as `4 years`. */
  readonly ageWords: string;
  readonly perRow: string;
  readonly unknownPeriod: string;
}
