import {rect, text} from "./plot_parts.js";
import {labelRows, wrapped} from "./label_rows.js";
import {narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One cell: how dark it is, 0…1, and what it says. Held back: no tint, and the words that say why. */
export interface HeatCell {
  readonly row: string;
  readonly column: string;
  readonly tint: number | null;
  readonly text: string;
}

export interface HeatOptions extends Frame {
  readonly rows: readonly string[];
  readonly columns: readonly {readonly code: string; readonly heading: string}[];
}

const cellHeight = 26;
/** The darkest tint still leaves text on it at more than 4.5:1, in light and dark. */
const darkest = 0.5;

/** A table as a picture: the figure stands in every cell and the tint only repeats it, so nothing hangs on colour. */
export function heatTable(cells: readonly HeatCell[], options: HeatOptions): Element {
  const {width, rows, columns} = options;
  const isNarrow = width < narrowWidth;
  const left = isNarrow ? 0 : 312;
  const cellWidth = (width - left - 2) / columns.length;
  const letters = Math.max(7, Math.floor(cellWidth / (isNarrow ? 6.4 : 7.2)));
  // Figures are bold, with a word before some of them.
  const lettersOfFigure = isNarrow ? Math.max(7, Math.floor(cellWidth / 8.2)) : letters;
  // Headings are bold, neighbours must not touch, and the type of the narrowest phone is larger than it is drawn.
  const lettersOfHeading = isNarrow ? Math.max(7, Math.floor(cellWidth / 8.8)) : letters;
  const headings = columns.map(({heading}) => heading.split("\n").flatMap((line) => wrapped(line, lettersOfHeading)));
  const headingHeight = Math.max(...headings.map((lines) => lines.length)) * 15 + 8;
  const layout = labelRows([...rows], {width, top: headingHeight, half: cellHeight / 2});
  const at = (column: number): number => left + column * cellWidth;
  const placed = cells.flatMap((cell) => {
    const [r, c] = [rows.indexOf(cell.row), columns.findIndex(({code}) => code === cell.column)];
    const row = layout.rows[r];
    if (!row || c < 0) return [];
    const lines = wrapped(cell.text, cell.tint === null ? letters : lettersOfFigure);
    const texts = lines.map((line, i) => ({
      text: line,
      x: at(c) + cellWidth / 2,
      y: row.y + (i - (lines.length - 1) / 2) * 12
    }));
    return [
      {
        ...cell,
        texts,
        x1: at(c) + 1,
        x2: at(c) + cellWidth - 1,
        y1: row.y - cellHeight / 2,
        y2: row.y + cellHeight / 2,
        opacity: Math.round((cell.tint ?? 0) * darkest * 100) / 100
      }
    ];
  });
  const known = placed.filter(({tint}) => tint !== null);
  const held = placed.filter(({tint}) => tint === null);
  const headingOf = new Map(columns.map(({code, heading}) => [code, heading.replaceAll("\n", " ")]));
  const title = (cell: HeatCell): string => `${cell.row}, ${headingOf.get(cell.column)}: ${cell.text}`;
  return plotFrame(options, {
    height: layout.bottom + 6,
    margin: 0,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      rect(known, {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        fill: "var(--accent)",
        fillOpacity: "opacity",
        stroke: "var(--border)",
        title
      }),
      rect(held, {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        fill: "none",
        stroke: "var(--border)",
        strokeDasharray: "3 3",
        title
      }),
      text(
        known.flatMap(({texts}) => texts),
        {x: "x", y: "y", text: "text", fill: "var(--text)", fontWeight: 600, fontSize: isNarrow ? 12 : 13}
      ),
      text(
        held.flatMap(({texts}) => texts),
        {x: "x", y: "y", text: "text", fill: "var(--text-muted)", fontSize: isNarrow ? 11 : 12}
      ),
      text(
        headings.flatMap((lines, c) => lines.map((line, i) => ({text: line, x: at(c) + cellWidth / 2, y: 8 + i * 15}))),
        {x: "x", y: "y", text: "text", fill: "var(--text)", fontWeight: 600, fontSize: isNarrow ? 11 : 12.5}
      ),
      text(
        layout.rows.flatMap(({lines}) => lines),
        {x: "x", y: "y", text: "text", textAnchor: layout.anchor, fill: "var(--text)"}
      )
    ]
  });
}
