// What the typesetter gets: texts in one language, numbers already written out. Nothing in it is ever markup.

/** One cell; `lang` where it is not the report's. */
interface PaperColumn {
  readonly label: string;
  readonly isFigure: boolean;
  readonly lang: string | null;
  /** Share of the table's width; null for as much as the text needs. */
  readonly width: number | null;
}

/** What stands in a cell; the name of a place goes with the path of its page, such as `kommune/0301`. */
type PaperCell = string | {readonly text: string; readonly place: string};

export interface PaperTable {
  readonly caption: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly PaperCell[])[];
  /** True where the last row is the whole the others are parts of. */
  readonly hasTotal: boolean;
}

export interface PaperSection {
  readonly heading: string;
  /** The finding, in a sentence. */
  readonly finding: string;
  readonly isIllustrative: boolean;
  readonly tables: readonly PaperTable[];
  readonly notes: readonly string[];
  /** The mark of its tables in the list of sources, such as `Kilder 1, 4`; empty where there is none. */
  readonly sources: string;
}

export interface PaperKey {
  readonly value: string;
  readonly label: string;
  readonly sources: string;
}

/** A whole report of two pages. */
export interface PaperReport {
  readonly locale: string;
  /** The newest day of the data, ISO: the report's own date, because nothing here asks a clock. */
  readonly date: string;
  readonly title: string;
  readonly subtitle: string;
  /** Said at the top while any figure is made up; null when none is. */
  readonly notice: string | null;
  /** The mark of what is made up, and the footer with `{page}` and `{pages}` for its numbers. */
  readonly words: Readonly<Record<"illustrative" | "pages", string>>;
  readonly keys: readonly PaperKey[];
  readonly without: PaperSection;
  readonly partners: PaperSection;
  readonly map: {readonly svg: string; readonly alt: string; readonly caption: string};
  readonly where: PaperSection;
  readonly pipeline: PaperSection;
  readonly funding: PaperSection;
  readonly changes: PaperSection;
  readonly sources: PaperSection;
  readonly colors: Readonly<Record<string, string>>;
}
