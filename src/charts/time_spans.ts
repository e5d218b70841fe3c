import {axisX, gridX, rect, ruleX, text} from "./plot_parts.js";
import {speechOf} from "../words/figures.js";
import {wrapped} from "./label_rows.js";
import {timeScale, yearTicks} from "./time_axis.js";
import {narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** Something with a first and a last day, either of which may not be known. */
export interface TimeSpan {
  readonly label: string;
  readonly from: Date | null;
  readonly to: Date | null;
  readonly figures: string;
  readonly emphasised: boolean;
}

export interface SpanOptions extends Frame {
  readonly from: Date;
  readonly to: Date;
  /** The day up to which it was read what holds: what ends before it has ended. */
  readonly today: {readonly day: Date; readonly label: string} | null;
}

/** How many letters a line of a phone holds. */
const letters = 46;
const lineHeight = 14;
/** A bar, the gap between it and its name, and that below it. */
const bar = {height: 14, above: 5, below: 13};

/** Room above the rows for the day that the line names. */
const topOf = ({today}: SpanOptions): number => (today ? 18 : 0);

/**
 * Spans on a line of years, above each its name and what stands beside it. A side that no source tells fades into a
 * dashed line instead of a guessed day.
 */
export function timeSpans(spans: readonly TimeSpan[], options: SpanOptions): Element {
  const {width, from, to, today} = options;
  const {dash} = speechOf(options.locale);
  const narrow = width < narrowWidth;
  const size = narrow ? 11.5 : 13;
  const title = ({label, figures}: TimeSpan): string => `${label} ${dash} ${figures}`;
  const top = 4 + topOf(options);
  let bottom = top;
  const rows = spans.map((span) => {
    const lines = narrow ? [...wrapped(span.label, letters), ...wrapped(span.figures, letters)] : [title(span)];
    const start = bottom;
    const y = start + lines.length * lineHeight + bar.above;
    bottom = y + bar.height + bar.below;
    return {...span, lines: lines.map((line, i) => ({line, y: start + (i + 0.5) * lineHeight})), y};
  });
  type Row = (typeof rows)[number];
  const spanned = {
    x1: (row: Row) => row.from ?? from,
    x2: (row: Row) => row.to ?? to,
    y1: "y",
    y2: (row: Row) => row.y + bar.height,
    title
  };
  const ticks = yearTicks(from, to, narrow ? 2 : 1);
  const known = (row: Row): boolean => row.from !== null && row.to !== null;
  return plotFrame(options, {
    height: bottom + 26,
    marginLeft: 20,
    marginRight: 20,
    marginTop: top,
    marginBottom: 26,
    x: {...timeScale, domain: [from, to]},
    y: {type: "identity", axis: null},
    marks: [
      gridX({ticks, stroke: "var(--grid)", strokeOpacity: 1}),
      axisX({
        ticks,
        tickSize: 0,
        tickFormat: (day: Date) => String(day.getUTCFullYear())
      }),
      rect(
        rows.filter((row) => !known(row)),
        {...spanned, fill: "var(--surface)", stroke: "var(--border-strong)", strokeDasharray: "4 3"}
      ),
      rect(rows.filter(known), {...spanned, fill: "var(--accent)"}),
      ruleX(
        rows.filter((row) => row.to !== null),
        {
          x: "to",
          y1: (row: Row) => row.y - 5,
          y2: (row: Row) => row.y + bar.height + 5,
          stroke: (row: Row) => (row.emphasised ? "var(--conflict)" : "var(--text)"),
          strokeWidth: 3.5
        }
      ),
      ...(today
        ? [
            ruleX([today.day], {stroke: "var(--text)", strokeDasharray: "2 3", insetTop: -12}),
            text([today], {
              x: "day",
              frameAnchor: "top",
              dy: -14,
              text: "label",
              textAnchor: today.day.getTime() > (from.getTime() + to.getTime()) / 2 ? "end" : "start",
              fill: "var(--text)",
              fontSize: 12
            })
          ]
        : []),
      // The halo keeps the line of the day out of the letters.
      text(
        rows.flatMap(({lines}) => lines),
        {
          y: "y",
          frameAnchor: "left",
          textAnchor: "start",
          text: "line",
          fill: "var(--text)",
          stroke: "var(--surface)",
          strokeWidth: 4,
          fontSize: size
        }
      )
    ]
  });
}
