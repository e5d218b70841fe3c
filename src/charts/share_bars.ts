import {axisX, gridX, rect, ruleX, ruleY, text} from "./plot_parts.js";
import {axisText} from "../words/figures.js";
import {labelRows, type LabelRows} from "./label_rows.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/**
 * One bar: a share with its interval and, in words, how many it counts of how many; a word alone where it is held back.
 */
export interface ShareBar {
  readonly label: string;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly note: string;
}

/** Bars that belong together, under a heading; the heading is left out where it is empty. */
export interface SharePanel {
  readonly heading: string;
  readonly color: string;
  readonly bars: readonly ShareBar[];
}

export interface ShareOptions extends Frame {
  readonly axisLabel: string;
}

/** At least this much room in px for the words beside a bar, and no more than leaves the bars some. */
const noteRooms = {least: 150, most: 190};

/**
 * Shares as bars from zero, each with its interval as a whisker and its numbers in words, panel under panel on one
 * scale.
 */
export function shareBars(panels: readonly SharePanel[], options: ShareOptions): Element {
  const {width, locale, axisLabel} = options;
  const isNarrow = width < narrowWidth;
  let top = 4;
  const placed = panels.map(({heading, color, bars}) => {
    const rows: LabelRows = labelRows(
      bars.map(({label}) => label),
      {width, top: top + (heading ? 26 : 0)}
    );
    const headingAt = {text: heading, y: top + 10};
    top = rows.bottom + (heading ? 12 : 0);
    return {
      rows,
      headingAt,
      bars: bars.map((bar, i) => ({
        ...bar,
        color,
        heading,
        y: rows.rows[i]!.y,
        y1: rows.rows[i]!.y - 8,
        y2: rows.rows[i]!.y + 8
      }))
    };
  });
  const bars = placed.flatMap((panel) => panel.bars);
  const noteRoom = Math.max(
    noteRooms.least,
    labelRoom(
      bars.map(({note}) => note),
      {most: noteRooms.most}
    )
  );
  const shown = bars.filter((bar) => bar.share !== null);
  // Room for the zero of the axis.
  const inset = isNarrow ? 14 : 0;
  const left = (placed[0]?.rows.left ?? 0) + inset;
  const most = Math.max(0.1, ...shown.map((bar) => bar.high ?? bar.share ?? 0));
  const bottom = top + 2;
  const lines = placed.flatMap(({rows}) => rows.rows.flatMap((row) => row.lines));
  const title = ({heading, label, note}: ShareBar & {heading: string}): string =>
    `${[heading, label].filter(Boolean).join(", ")}: ${note}`;
  return plotFrame(options, {
    height: bottom + 44,
    marginLeft: left,
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
      rect(shown, {x1: 0, x2: "share", y1: "y1", y2: "y2", fill: "color", fillOpacity: 0.45, title}),
      ruleY(
        shown.filter((bar) => bar.low !== null),
        {y: "y", x1: "low", x2: "high", stroke: "var(--text)", strokeWidth: 1.5}
      ),
      (["low", "high"] as const).map((end) =>
        ruleX(
          shown.filter((bar) => bar[end] !== null),
          {
            x: end,
            y1: (bar: {y: number}) => bar.y - 4,
            y2: (bar: {y: number}) => bar.y + 4,
            stroke: "var(--text)",
            strokeWidth: 1.5
          }
        )
      ),
      [true, false].map((isShown) =>
        text(
          bars.filter((bar) => (bar.share !== null) === isShown),
          {
            y: "y",
            frameAnchor: "right",
            textAnchor: "end",
            dx: noteRoom - 2,
            text: "note",
            fill: isShown ? "var(--text)" : "var(--text-muted)",
            fontWeight: isShown ? 600 : 400,
            fontSize: 12.5
          }
        )
      ),
      text(lines, {
        x: null,
        frameAnchor: "left",
        dx: isNarrow ? -inset : -10,
        y: "y",
        text: "text",
        textAnchor: placed[0]?.rows.anchor ?? "start",
        fill: "var(--text)"
      }),
      text(
        placed.map(({headingAt}) => headingAt).filter(({text: heading}) => heading !== ""),
        {
          frameAnchor: "left",
          dx: -left,
          y: "y",
          text: "text",
          textAnchor: "start",
          fill: "var(--text)",
          fontWeight: 700,
          fontSize: 14
        }
      )
    ]
  });
}
