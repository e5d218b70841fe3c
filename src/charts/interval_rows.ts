import {axisX, barX, dot, gridX, ruleX, ruleY, text} from "./plot_parts.js";
import {axisText, numberText, type Unit} from "../words/figures.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/**
 * One group's spread: a thin line from p10 to p90 and a thick one from p25 to p75, each where given, and its middle as
 * a dot: the median, or what the card says.
 */
export interface IntervalRow {
  readonly label: string;
  readonly color: string;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly emphasised: boolean;
}

/** A chosen hromada's own value, drawn as a diamond on its group's row. */
export interface IntervalMarker {
  readonly row: string;
  readonly value: number;
  readonly label: string;
}

export interface IntervalOptions extends Frame {
  readonly unit: Unit;
  readonly axisLabel: string;
  readonly markers?: readonly IntervalMarker[];
  /** Where zero means "no change", a rule stands at it. */
  readonly zero?: boolean;
}

const rowHeight = 28;

/**
 * Spread by group as horizontal intervals, one row a group in the given order, each median labelled.
 * Rows without a median are kept with a word in place of a figure.
 */
export function intervalRows(rows: readonly IntervalRow[], options: IntervalOptions): Element {
  const {width, locale, unit, axisLabel, markers = [], zero = false} = options;
  const known = rows.filter((row) => row.p50 !== null);
  const format = (value: number): string => axisText(value, unit, locale);
  const nameOf = ({label}: IntervalRow): string => label.replaceAll("\n", " ");
  const middle = (row: IntervalRow): string => `${nameOf(row)}: ${numberText(row.p50, unit, locale)}`;
  const spread = (row: IntervalRow): string =>
    `${nameOf(row)}: ${numberText(row.p25, unit, locale)} – ${numberText(row.p75, unit, locale)} (p25–p75)`;
  // Money needs room for five digits and a space between its ticks.
  const tickCount = width >= narrowWidth ? 6 : unit === "share" ? 4 : 2;
  const marginRight = unit === "share_points" ? 72 : width < narrowWidth ? 56 : 66;
  return plotFrame(options, {
    height: rows.length * (rows.some(({label}) => label.includes("\n")) ? rowHeight + 10 : rowHeight) + 54,
    marginLeft: labelRoom(
      rows.map((row) => row.label),
      {most: width < narrowWidth ? 146 : 190}
    ),
    marginRight,
    marginTop: 8,
    marginBottom: 42,
    x: {label: axisLabel, nice: true, zero: !zero},
    y: {domain: rows.map((row) => row.label), padding: 0.3, axis: null},
    marks: [
      gridX({ticks: tickCount, stroke: "var(--grid)", strokeOpacity: 1}),
      axisX({
        ticks: tickCount,
        tickFormat: format,
        tickSize: 0,
        label: axisLabel,
        labelAnchor: "left",
        labelArrow: "none",
        labelOffset: 36
      }),
      zero ? ruleX([0], {stroke: "var(--text)"}) : null,
      barX(
        rows.filter((row) => row.emphasised),
        {y: "label", x1: lowest(known), x2: highest(known), fill: "var(--highlight-band)"}
      ),
      ruleY(
        known.filter((row) => row.p10 !== null),
        {y: "label", x1: "p10", x2: "p90", stroke: "color", strokeWidth: 1.5}
      ),
      ruleY(
        known.filter((row) => row.p25 !== null),
        {y: "label", x1: "p25", x2: "p75", stroke: "color", strokeWidth: 9, strokeOpacity: 0.45, title: spread}
      ),
      dot(known, {
        y: "label",
        x: "p50",
        fill: "color",
        r: 5,
        stroke: "var(--surface)",
        strokeWidth: 1.5,
        title: middle
      }),
      dot(markers, {
        y: "row",
        x: "value",
        symbol: "diamond",
        r: 7,
        fill: "var(--highlight)",
        stroke: "var(--surface)",
        strokeWidth: 1.5,
        title: ({label, value}: IntervalMarker) => `${label}: ${numberText(value, unit, locale)}`
      }),
      [true, false].map((bold) =>
        text(
          rows.filter((row) => row.emphasised === bold),
          {
            y: "label",
            frameAnchor: "left",
            textAnchor: "end",
            dx: -8,
            text: "label",
            fill: "var(--text)",
            fontWeight: bold ? 700 : 400
          }
        )
      ),
      text(rows, {
        y: "label",
        frameAnchor: "right",
        textAnchor: "end",
        dx: marginRight - 4,
        text: (row: IntervalRow) => numberText(row.p50, unit, locale),
        fill: "var(--text)",
        fontWeight: 600
      })
    ]
  });
}

function lowest(rows: readonly IntervalRow[]): number {
  return Math.min(0, ...rows.map((row) => row.p10 ?? row.p25 ?? row.p50 ?? 0));
}

function highest(rows: readonly IntervalRow[]): number {
  return Math.max(0, ...rows.map((row) => row.p90 ?? row.p75 ?? row.p50 ?? 0));
}
