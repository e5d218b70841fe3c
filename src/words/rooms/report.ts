import type {Uncovered} from "./coverage_without.js";

/** A figure and what it counts. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

export interface StatusPairs {
  /** Name of the status. */
  readonly status: string;
  readonly pairs: number;
}

export type Covered = Uncovered & {readonly covered: number};

/** The coverage report on paper. */
export interface ReportWords {
  readonly title: string;
  readonly subtitle: (day: string) => string;
  /** Said at the top while any case is made up. */
  readonly notice: string;
  readonly illustrative: string;
  /** The footer of a page, with `{page}` and `{pages}` for the numbers that only the typesetter knows. */
  readonly pages: string;
  /** @param numbers in the list of sources, such as `1, 4` */
  readonly sourcesMark: (numbers: string) => string;
  /** The caption of a table's second half. */
  readonly continued: (caption: string) => string;
  readonly headings: Readonly<
    Record<"without" | "partners" | "where" | "pipeline" | "funding" | "changes" | "sources", string>
  >;
  readonly keys: {
    readonly hromadas: (counts: Covered) => KeyFigure;
    readonly kommuner: (counts: Covered) => KeyFigure;
    readonly pairs: (all: number, counted: readonly StatusPairs[], uncounted: readonly StatusPairs[]) => KeyFigure;
    readonly ending: (
      programme: string,
      end: {readonly pairs: number; readonly funder: string | null; readonly day: string}
    ) => KeyFigure;
  };
  readonly captions: {
    readonly hromadasByRegionType: (listDay: string) => string;
    readonly hromadasBySize: string;
    readonly hromadasByOblast: string;
    readonly kommunerBySize: string;
    readonly kommunerByFylke: string;
    readonly partnerships: string;
    readonly stages: string;
    readonly nextSteps: (shown: number, open: number) => string;
    readonly funding: string;
  };
  /** Headings of columns where fewer rows say less than on the page. */
  readonly columns: Readonly<Record<"share" | "kommune" | "programme", string>>;
  readonly noFunder: string;
  /** A document that was read from a copy of it. */
  readonly copied: (list: {readonly name: string; readonly day: string}) => string;
  readonly casesNote: (title: string, day: string) => string;
}
