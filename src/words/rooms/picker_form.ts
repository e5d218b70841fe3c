/** The form that singles out a hromada or an oblast, as it stands in the page. */
export interface PickerFormWords {
  readonly title: string;
  readonly hromada: string;
  readonly hint: string;
  readonly oblast: string;
  readonly none: string;
}
