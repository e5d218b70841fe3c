import type {ChartMark} from "../../model/chart_mark.js";

/** What is said of the answer to a query, on a page that is built and in the workbench. */
export interface AnswerWords {
  /** One sentence for readers who do not see the chart. */
  readonly chart: Readonly<
    Record<ChartMark, (drawn: {readonly x: string; readonly y: string; readonly count: number}) => string>
  >;
  readonly unknownColumn: (name: string, known: readonly string[]) => string;
  readonly noRows: string;
  readonly nothingToDraw: (x: string, y: string) => string;
  /** A column that was to be put on a map, and holds no code of a place. */
  readonly noPlaces: (column: string) => string;
  /** Legend of a map: areas that the answer has no figure of. */
  readonly noFigure: string;
  /** Caption of a table whose author gave none. */
  readonly caption: (rows: number) => string;
  readonly firstRows: (shown: number, all: number) => string;
  /** Follows that, where the rows are offered as a file. */
  readonly fileHasAll: string;
  readonly change: string;
  readonly download: string;
}
