/** The page of all places, as it stands before a script comes. */
export interface PlacePageWords {
  readonly field: string;
  readonly hint: string;
  readonly button: string;
  readonly norway: string;
  readonly ukraine: string;
  readonly map: string;
  readonly region: (name: string, count: number) => string;
}
