/** What is said of a county where it stands in the place of a kommune: it is none, and no form asks it. */
export interface CountyWords {
  /** What it is, beside its name. */
  readonly kind: string;
  readonly notAsked: string;
  /** That the criteria speak of a kommune, and from where distance is told. */
  readonly note: string;
  /** A suggestion in the field that finds places. */
  readonly suggestion: (kommuner: number) => string;
  /** The link from the list of counties to the evidence of one. */
  readonly openMatch: (name: string) => string;
  readonly openPage: (name: string) => string;
  /** On the page of the plan, where a county is chosen. */
  readonly notInPlan: (name: string) => string;
  /** Why it is not known whether local organisations take part. */
  readonly stakeholders: string;
}
