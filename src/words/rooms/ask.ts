import type {ChartMark} from "../../model/chart_mark.js";

/** What the workbench for SQL says. */
export interface AskWords {
  readonly query: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly starting: string;
  readonly running: string;
  /** @param rows of the answer, as far as it was fetched */
  readonly done: (said: {readonly rows: number; readonly seconds: number}) => string;
  readonly cut: (rows: number) => string;
  readonly stopped: Readonly<Record<"cancelled" | "slow", string>>;
  readonly failed: (cause: string) => string;
  readonly noWebAssembly: string;
  /** Around DuckDB's own words. */
  readonly mistake: string;
  readonly doors: Readonly<Record<"extension" | "file" | "settings" | "memory" | "type", string>>;
  readonly statement: Readonly<Record<"empty" | "several" | "changing", string>>;
  readonly address: Readonly<Record<"long" | "broken", string>>;
  readonly sortBy: (column: string) => string;
  readonly chart: {
    readonly legend: string;
    readonly mark: string;
    readonly none: string;
    readonly marks: Readonly<Record<ChartMark, string>>;
    readonly x: string;
    readonly y: string;
    readonly color: string;
    readonly noColor: string;
  };
  readonly files: {
    readonly heading: string;
    readonly all: string;
    readonly sheets: {readonly rows: string; readonly about: string};
    readonly own: (table: string) => string;
    /** The day on which a query was asked. */
    readonly asked: (day: string) => string;
  };
  readonly own: {
    readonly heading: string;
    readonly hint: string;
    readonly choose: string;
    readonly taken: (table: string, rows: number) => string;
    readonly refused: (why: "large" | "binary" | "empty" | "uneven" | "late", line: number) => string;
  };
  readonly kept: {
    readonly heading: string;
    readonly hint: string;
    readonly none: string;
    readonly drop: (title: string) => string;
    readonly save: string;
    readonly load: string;
    readonly loaded: (count: number) => string;
    readonly refused: Readonly<Record<"other" | "version" | "closed", string>>;
  };
}
