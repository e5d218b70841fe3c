/** What the form says that singles out a hromada or an oblast in every chart of a page. */
export interface PickerWords {
  readonly title: string;
  readonly hromada: string;
  readonly hint: string;
  readonly found: (count: number) => string;
  readonly oblast: string;
  readonly none: string;
  readonly unknown: (typed: string) => string;
}
