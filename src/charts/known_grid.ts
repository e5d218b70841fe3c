import {cell, dot, text} from "./plot_parts.js";
import {uiWords} from "../words/words.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One question asked of one row: whether the data hold an answer. */
export interface KnownCell {
  readonly row: string;
  readonly column: string;
  readonly isKnown: boolean;
}

export interface KnownOptions extends Frame {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Rows against questions: a filled sign where the data hold an answer, an empty ring where they hold none. */
export function knownGrid(cells: readonly KnownCell[], options: KnownOptions): Element {
  const {width, rows, columns, locale} = options;
  const narrow = width < narrowWidth;
  const longest = Math.max(0, ...columns.map((column) => column.length));
  const needed = labelRoom(rows, {most: 330});
  // On a phone a long label stands on a line of its own above its signs.
  const least = Math.max(narrow ? 19 : 44, longest > 2 ? longest * 7.6 + 12 : 0);
  const above = narrow && needed + columns.length * least > width;
  const perCell = above ? Math.max(least, Math.min(32, (width - 8) / columns.length)) : least;
  const grid = columns.length * perCell;
  const marginLeft = above ? 4 : Math.min(needed, width - grid - 4);
  const marginRight = above ? Math.max(4, width - grid - 8) : Math.max(4, width - marginLeft - grid);
  const rowHeight = above ? 42 : 27;
  const {yes, no} = uiWords[locale];
  const title = ({row, column, isKnown}: KnownCell): string => `${row}, ${column}: ${isKnown ? yes : no}`;
  return plotFrame(options, {
    height: rows.length * rowHeight + 34,
    marginLeft,
    marginRight,
    marginTop: 28,
    marginBottom: 6,
    x: {domain: [...columns], axis: null, padding: 0},
    y: {domain: [...rows], axis: null, padding: 0},
    marks: [
      cell(
        rows.filter((_, i) => i % 2 === 1).flatMap((row) => columns.map((column) => ({row, column}))),
        {x: "column", y: "row", fill: "var(--band)"}
      ),
      text(columns, {
        x: (d: string) => d,
        frameAnchor: "top",
        dy: -12,
        text: (d: string) => d,
        fill: "var(--text)",
        fontWeight: 600,
        fontSize: narrow ? 11.5 : 13
      }),
      dot(
        cells.filter((one) => !one.isKnown),
        {
          x: "column",
          y: "row",
          r: 5,
          dy: above ? 9 : 0,
          stroke: "var(--border-strong)",
          strokeWidth: 1.5,
          fill: "var(--surface)",
          title
        }
      ),
      dot(
        cells.filter((one) => one.isKnown),
        {x: "column", y: "row", r: 6, dy: above ? 9 : 0, fill: "var(--accent)", title}
      ),
      text(rows, {
        y: (d: string) => d,
        frameAnchor: "left",
        textAnchor: above ? "start" : "end",
        dx: above ? 0 : -8,
        dy: above ? -9 : 0,
        text: (d: string) => d,
        fill: "var(--text)"
      })
    ]
  });
}
