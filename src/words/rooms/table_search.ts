/** The field that finds tables among all in the index. */
export interface TableSearchWords {
  readonly field: string;
  readonly found: (count: number) => string;
}
