/** The lists of ties behind the page of partnerships. */
export interface CoverageListsWords {
  readonly intro: string;
  readonly item: (list: {name: string; asOf: string; ties: number; misses: string}) => string;
}
