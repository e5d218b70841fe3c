/** What the form says that singles out a hromada or an oblast in every chart of a page. */
export interface PickerWords {
  readonly found: (count: number) => string;
  readonly unknown: (typed: string) => string;
}
