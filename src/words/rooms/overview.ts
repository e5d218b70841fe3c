/** A count of a whole. */
export interface Part {
  readonly part: number;
  readonly whole: number;
}

/** The front door: one finding, one picture, four figures, what to do next. */
export interface OverviewWords {
  /** The finding, of Norwegian kommuner with a known Ukrainian partner, and hromadas without one from any country. */
  readonly finding: (kommuner: Part, hromadas: Part) => string;
  /** What a figure says beside its number. */
  readonly figures: {
    readonly kommuner: (count: Part) => string;
    readonly counties: (count: Part) => string;
    readonly hromadas: (count: Part) => string;
    readonly nobody: (count: Part) => string;
  };
  readonly picture: {
    readonly norway: string;
    readonly ukraine: string;
    /** Under the picture; `undrawn` pairs have a party without one point, such as a county. */
    readonly caption: (pairs: number, undrawn: number) => string;
    readonly link: string;
  };
  /** Where readers of the language are asked for their own hromada; null where they are not. */
  readonly own: {
    readonly field: string;
    readonly hint: string;
    readonly button: string;
    /** The way to the partners that fit a hromada. */
    readonly match: string;
  } | null;
  readonly report: string;
  /** @param newest ISO day or month that the newest list is of, or was read on */
  readonly source: (lists: number, newest: string) => string;
  readonly sourceLink: string;
}
