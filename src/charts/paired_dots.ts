import {axisX, dot, gridX, ruleY, text} from "./plot_parts.js";
import {axisText} from "../words/figures.js";
import {labelRows} from "./label_rows.js";
import {narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** Two shares of one area; null where one is held back, and a note says what the dots cannot. */
export interface PairedRow {
  readonly label: string;
  /** The filled dot. */
  readonly one: number | null;
  /** The open diamond. */
  readonly other: number | null;
  readonly note: string;
}

export interface PairedOptions extends Frame {
  readonly axisLabel: string;
}

const noteRoom = 164;

/**
 * Two shares a row, told apart by shape, joined by a line where both are known; the note at the right has the words.
 */
export function pairedDots(rows: readonly PairedRow[], options: PairedOptions): Element {
  const {width, locale, axisLabel} = options;
  const isNarrow = width < narrowWidth;
  const layout = labelRows(
    rows.map(({label}) => label),
    {width, top: 4}
  );
  const placed = rows.map((row, i) => ({...row, y: layout.rows[i]!.y}));
  const most = Math.max(0.1, ...rows.flatMap(({one, other}) => [one ?? 0, other ?? 0]));
  // Room for the zero of the axis and half a dot.
  const inset = isNarrow ? 14 : 8;
  const bottom = layout.bottom + 2;
  const title = ({label, note}: PairedRow): string => `${label}: ${note}`;
  return plotFrame(options, {
    height: bottom + 44,
    marginLeft: layout.left + inset,
    marginRight: noteRoom,
    marginTop: 4,
    marginBottom: 44,
    x: {domain: [0, Math.ceil(most * 10) / 10], label: null},
    y: {type: "identity", axis: null},
    marks: [
      gridX({ticks: isNarrow ? 3 : 5, y1: 4, y2: bottom, stroke: "var(--grid)", strokeOpacity: 1}),
      axisX({
        ticks: isNarrow ? 3 : 5,
        tickSize: 0,
        tickFormat: (value: number) => axisText(value, "share", locale),
        label: axisLabel,
        labelAnchor: "left",
        labelArrow: "none",
        labelOffset: 38
      }),
      ruleY(
        placed.filter(({one, other}) => one !== null && other !== null),
        {y: "y", x1: "one", x2: "other", stroke: "var(--border-strong)", strokeWidth: 2}
      ),
      dot(
        placed.filter(({one}) => one !== null),
        {x: "one", y: "y", r: 6, fill: "var(--accent)", stroke: "var(--surface)", title}
      ),
      dot(
        placed.filter(({other}) => other !== null),
        {
          x: "other",
          y: "y",
          r: 6,
          symbol: "diamond",
          fill: "var(--surface)",
          stroke: "var(--conflict)",
          strokeWidth: 2.5,
          title
        }
      ),
      text(placed, {
        y: "y",
        frameAnchor: "right",
        textAnchor: "end",
        dx: noteRoom - 2,
        text: "note",
        fill: "var(--text)",
        fontSize: 12
      }),
      text(
        layout.rows.flatMap(({lines}) => lines),
        {
          frameAnchor: "left",
          dx: isNarrow ? -inset : -inset - 10,
          y: "y",
          text: "text",
          textAnchor: layout.anchor,
          fill: "var(--text)"
        }
      )
    ]
  });
}
