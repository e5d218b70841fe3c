/** What changed since the last report, and the tables behind this one. */
export interface ReportChangesWords {
  readonly first: string;
  /** @param day ISO day of the last report */
  readonly finding: (changed: number, all: number, day: string) => string;
  /** Figures made up in one report and reported in the other. */
  readonly notCompared: (figures: number) => string;
  /** Figures rise by what is read as well as by what happens. @param day of the last report */
  readonly newInWorld: (partnerships: {readonly dated: number; readonly all: number; readonly day: string}) => string;
  readonly caption: string;
  readonly columns: Readonly<Record<"figure" | "change", string>>;
  /** What a figure counts. */
  readonly figures: Readonly<Record<"hromadas_with_partner" | "kommuner_with_partner", string>>;
  readonly pairs: (programme: string, status: string) => string;
  readonly cases: (stage: string) => string;
  readonly sources: {
    readonly caption: string;
    readonly columns: Readonly<Record<"number" | "table" | "producer" | "asOf" | "retrieved" | "quality", string>>;
    readonly perRow: string;
    readonly note: string;
  };
}
