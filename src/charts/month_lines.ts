import {axisX, axisY, dot, gridY, line, text} from "./plot_parts.js";
import {axisText, dateText, numberText, type Unit} from "../words/figures.js";
import {timeScale, yearTicks} from "./time_axis.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One group's value on one day. */
export interface MonthPoint {
  readonly group: string;
  readonly day: Date;
  readonly value: number;
  readonly color: string;
  /** Dashes of the group's line, so that lines are told apart without colour: none, or lengths as SVG writes them. */
  readonly dash: string;
}

export interface MonthLinesOptions extends Frame {
  readonly unit: Unit;
  readonly axisLabel: string;
}

/** Values of groups month by month as lines, each named at its end. */
export function monthLines(points: readonly MonthPoint[], options: MonthLinesOptions): Element {
  const {width, locale, unit, axisLabel, isLive} = options;
  const narrow = width < narrowWidth;
  const groups = [...new Set(points.map(({group}) => group))];
  const ends = groups.flatMap((group) => points.findLast((point) => point.group === group) ?? []);
  const most = Math.max(...points.map(({value}) => value));
  const days = points.map(({day}) => day.getTime());
  const title = ({group, day, value}: MonthPoint): string =>
    `${group}, ${dateText(day.toISOString().slice(0, 10), locale)}: ${numberText(value, unit, locale)}`;
  return plotFrame(options, {
    height: narrow ? 280 : 340,
    marginLeft: unit === "count" && most > 1e5 ? 76 : 44,
    marginRight: labelRoom(groups, {most: narrow ? 104 : 140}),
    marginTop: 30,
    marginBottom: 28,
    x: timeScale,
    y: {domain: [0, most * 1.06], label: axisLabel},
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
      ...groups.map((group) => {
        const own = points.filter((point) => point.group === group);
        return line(own, {
          x: "day",
          y: "value",
          stroke: own[0]!.color,
          strokeWidth: 2.5,
          ...(own[0]!.dash && {strokeDasharray: own[0]!.dash})
        });
      }),
      isLive ? dot(points, {x: "day", y: "value", r: 3, fill: "transparent", title}) : null,
      dot(ends, {x: "day", y: "value", fill: "color", r: 4}),
      text(ends, {
        x: "day",
        y: "value",
        text: "group",
        textAnchor: "start",
        dx: 8,
        lineWidth: narrow ? 6 : 12,
        fill: "var(--text)",
        fontWeight: 600
      })
    ]
  });
}
