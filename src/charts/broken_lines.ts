import {axisX, axisY, dot, gridY, line, ruleX, text} from "./plot_parts.js";
import {axisText, dateText, type Unit} from "../words/figures.js";
import {timeScale, yearTicks} from "./time_axis.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One published value on one day. */
export interface BrokenPoint {
  readonly series: string;
  readonly day: Date;
  readonly value: number;
  readonly color: string;
  readonly dash: string;
  /** Values of one number may be joined; null for one that stands alone. */
  readonly run: number | null;
  readonly kind: "official" | "secondary" | "conflicting";
}

export interface BrokenLinesOptions extends Frame {
  readonly unit: Unit;
  readonly axisLabel: string;
  /** Days from which a series means something else, with the reason; the first is told before its day, others after. */
  readonly breaks: readonly {readonly day: Date; readonly label: string}[];
}

/**
 * Values over time of which only some may be compared: a line joins those of one run and no others, a rule stands
 * where the definition changes. Filled dots are read with who counted, open ones elsewhere, diamonds are in conflict.
 */
export function brokenLines(points: readonly BrokenPoint[], options: BrokenLinesOptions): Element {
  const {width, locale, unit, axisLabel, breaks} = options;
  const narrow = width < narrowWidth;
  const series = [...new Set(points.map((point) => point.series))];
  const ends = series.flatMap((name) => points.findLast((point) => point.series === name) ?? []);
  const numbers = new Set(points.flatMap(({run}) => (run === null ? [] : [run])));
  const runs = [...numbers].map((number) => points.filter(({run}) => run === number)).filter((run) => run.length > 1);
  const days = points.map(({day}) => day.getTime());
  const title = ({series: name, day, value}: BrokenPoint): string =>
    `${name}, ${dateText(day.toISOString().slice(0, 10), locale)}: ${axisText(value, unit, locale)}`;
  const ofKind = (kind: BrokenPoint["kind"]): BrokenPoint[] => points.filter((point) => point.kind === kind);
  return plotFrame(options, {
    height: narrow ? 320 : 380,
    marginLeft: 36,
    marginRight: labelRoom(series, {most: narrow ? 120 : 160}),
    marginTop: 34,
    marginBottom: 28,
    x: timeScale,
    y: {domain: [0, Math.max(...points.map(({value}) => value)) * 1.12], label: axisLabel},
    marks: [
      gridY({ticks: 5, stroke: "var(--grid)", strokeOpacity: 1}),
      axisX({
        ticks: yearTicks(new Date(Math.min(...days)), new Date(Math.max(...days)), 1),
        tickFormat: (day: Date) => axisText(day.getUTCFullYear(), "year", locale),
        tickSize: 4,
        label: null
      }),
      axisY({
        ticks: 5,
        tickSize: 0,
        tickFormat: (value: number) => axisText(value, unit, locale),
        label: axisLabel,
        labelArrow: "none",
        labelAnchor: "top"
      }),
      ruleX(breaks, {x: "day", stroke: "var(--text-muted)", strokeDasharray: "3,3"}),
      ...[breaks.slice(0, 1), breaks.slice(1)].map((some, later) =>
        text(some, {
          x: "day",
          frameAnchor: "bottom",
          dy: -8,
          dx: later ? 6 : -6,
          textAnchor: later ? "start" : "end",
          lineAnchor: "bottom",
          lineWidth: narrow ? 6 : 9,
          text: "label",
          fill: "var(--text-muted)"
        })
      ),
      ...runs.map((run) =>
        line(run, {
          x: "day",
          y: "value",
          stroke: run[0]!.color,
          strokeWidth: 2.5,
          ...(run[0]!.dash && {strokeDasharray: run[0]!.dash})
        })
      ),
      dot(ofKind("official"), {x: "day", y: "value", r: 4.5, fill: "color", title}),
      dot(ofKind("secondary"), {
        x: "day",
        y: "value",
        r: 4,
        fill: "var(--surface)",
        stroke: "color",
        strokeWidth: 2,
        title
      }),
      dot(ofKind("conflicting"), {
        x: "day",
        y: "value",
        symbol: "diamond",
        r: 5,
        fill: "var(--surface)",
        stroke: "var(--conflict)",
        strokeWidth: 2,
        dx: 9,
        title
      }),
      text(ends, {
        x: "day",
        y: "value",
        text: "series",
        textAnchor: "start",
        dx: 9,
        lineWidth: narrow ? 6 : 11,
        fill: "var(--text)",
        fontWeight: 600
      })
    ]
  });
}
