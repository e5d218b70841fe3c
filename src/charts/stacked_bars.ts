import {axisX, barX, gridX, text} from "./plot_parts.js";
import {axisText, numberText, type Unit} from "../words/figures.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One part of one row's whole, from `start` to `end` along the axis; parts of a row follow one another. */
export interface StackPart {
  readonly row: string;
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly color: string;
  readonly textColor: string;
  readonly emphasised: boolean;
}

export interface StackOptions extends Frame {
  readonly unit: Unit;
  readonly rows: readonly string[];
  readonly emphasisedRow?: string | null;
  readonly axisLabel: string;
}

/** Bars cut into parts, a row a group in the given order; parts wide enough carry their own figure. */
export function stackedBars(parts: readonly StackPart[], options: StackOptions): Element {
  const {width, locale, unit, rows, emphasisedRow, axisLabel} = options;
  const narrow = width < narrowWidth;
  const whole = Math.max(...parts.map((part) => part.end), 0);
  const marginLeft = labelRoom(rows, {most: narrow ? 132 : 190});
  // Half of the last tick’s text stands beyond the axis.
  const marginRight = 22;
  const fits = (part: StackPart): boolean =>
    ((part.end - part.start) / whole) * (width - marginLeft - marginRight) > (unit === "share" ? 48 : 32);
  const format = (value: number): string => numberText(value, unit, locale);
  return plotFrame(options, {
    height: rows.length * (rows.some((row) => row.includes("\n")) ? 37 : 27) + 54,
    marginLeft,
    marginRight,
    marginTop: 8,
    marginBottom: 42,
    x: {domain: [0, whole], label: axisLabel},
    y: {domain: [...rows], padding: 0.18, axis: null},
    marks: [
      gridX({ticks: narrow ? 3 : 5, stroke: "var(--grid)", strokeOpacity: 1}),
      axisX({
        ticks: narrow ? 3 : 5,
        tickSize: 0,
        tickFormat: (value: number) => axisText(value, unit, locale),
        label: axisLabel,
        labelAnchor: "left",
        labelArrow: "none",
        labelOffset: 36
      }),
      barX(parts, {
        y: "row",
        x1: "start",
        x2: "end",
        fill: "color",
        stroke: (d: StackPart) => (d.emphasised ? "var(--highlight)" : "var(--surface)"),
        strokeWidth: (d: StackPart) => (d.emphasised ? 3 : 1),
        title: (d: StackPart) => `${d.row.replaceAll("\n", " ")}, ${d.part}: ${format(d.value)}`
      }),
      text(parts.filter(fits), {
        y: "row",
        x: (d: StackPart) => (d.start + d.end) / 2,
        text: (d: StackPart) => format(d.value),
        fill: "textColor",
        fontSize: 12
      }),
      [true, false].map((bold) =>
        text(
          rows.filter((row) => (row === emphasisedRow) === bold),
          {
            y: (d: string) => d,
            frameAnchor: "left",
            textAnchor: "end",
            dx: -8,
            text: (d: string) => d,
            fill: "var(--text)",
            fontWeight: bold ? 700 : 400
          }
        )
      )
    ]
  });
}
