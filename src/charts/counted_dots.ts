import {dot, ruleY, text} from "./plot_parts.js";
import {labelRows} from "./label_rows.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** A group, how many of it are counted, and the figures that stand at the right. */
export interface DotRow {
  readonly label: string;
  readonly count: number;
  readonly figures: string;
}

export interface DotOptions extends Frame {
  /** Fill of the dots, a token of the style sheet. */
  readonly color: string;
}

/** The widest step from dot to dot in px: beyond that, few dots would look like many. */
const widestStep = 13;

/**
 * One dot for each that is counted, group under group on one scale from zero: a few out of very many can be seen and
 * compared, which a filled part of a long bar cannot.
 */
export function countedDots(rows: readonly DotRow[], options: DotOptions): Element {
  const {width, color} = options;
  const isNarrow = width < narrowWidth;
  const layout = labelRows(
    rows.map(({label}) => label),
    {width, top: 4}
  );
  const marginLeft = layout.left + (isNarrow ? 2 : 4);
  const marginRight = labelRoom(
    rows.map(({figures}) => figures),
    {most: isNarrow ? 186 : 230}
  );
  const most = Math.max(1, ...rows.map(({count}) => count));
  const step = Math.min(widestStep, (width - marginLeft - marginRight) / most);
  const radius = Math.max(1.2, step * 0.4);
  const placed = rows.map((row, i) => ({...row, y: layout.rows[i]!.y}));
  return plotFrame(options, {
    height: layout.bottom + 6,
    marginLeft,
    marginRight,
    marginTop: 4,
    marginBottom: 6,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      ruleY(placed, {
        y: (row: {y: number}) => row.y + 9,
        x1: marginLeft,
        x2: width - 2,
        stroke: "var(--grid)",
        title: ({label, figures}: DotRow) => `${label}: ${figures}`
      }),
      dot(
        placed.flatMap((row) =>
          Array.from({length: row.count}, (_, i) => ({x: marginLeft + radius + i * step, y: row.y}))
        ),
        {x: "x", y: "y", r: radius, fill: color}
      ),
      text(placed, {
        x: width - 4,
        y: "y",
        textAnchor: "end",
        text: "figures",
        fill: "var(--text)",
        fontWeight: 600,
        fontSize: 12.5
      }),
      text(
        layout.rows.flatMap(({lines}) => lines),
        {
          x: isNarrow ? 2 : layout.left - 10,
          y: "y",
          text: "text",
          textAnchor: layout.anchor,
          fill: "var(--text)"
        }
      )
    ]
  });
}
