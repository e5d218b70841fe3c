import {axisX, barX, gridX, ruleX, text, tickX} from "@observablehq/plot";
import {speechOf} from "../words/figures.js";
import {wrapped} from "./label_rows.js";
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

const rowHeight = 46;
/** How many letters a line of a phone holds, and what a second line adds to a row. */
const letters = 46;
const secondLine = 14;

/** Room above the rows for the day that the line names. */
const topOf = ({today}: SpanOptions): number => (today ? 18 : 0);

/**
 * Spans on a line of years, the name above each. A side that no source tells fades into a dashed line instead of a
 * guessed day.
 */
export function timeSpans(spans: readonly TimeSpan[], options: SpanOptions): Element {
  const {width, from, to, today} = options;
  const {dash} = speechOf(options.locale);
  const narrow = width < narrowWidth;
  const start = (span: TimeSpan): Date => span.from ?? from;
  const end = (span: TimeSpan): Date => span.to ?? to;
  const named = (span: TimeSpan): string =>
    narrow ? wrapped(span.label, letters).join("\n") : `${span.label} ${dash} ${span.figures}`;
  const extra = spans.some((span) => named(span).includes("\n")) ? secondLine : 0;
  const bar = {y: "label", x1: start, x2: end, insetTop: 23 + extra, insetBottom: 9};
  const known = (span: TimeSpan): boolean => span.from !== null && span.to !== null;
  const title = ({label, figures}: TimeSpan): string => `${label} ${dash} ${figures}`;
  return plotFrame(options, {
    height: spans.length * (rowHeight + extra) + 30 + topOf(options),
    marginLeft: 20,
    marginRight: 20,
    marginTop: 4 + topOf(options),
    marginBottom: 26,
    x: {domain: [from, to], type: "utc", label: null},
    y: {domain: spans.map((span) => span.label), axis: null, padding: 0},
    marks: [
      gridX({ticks: narrow ? "2 years" : "1 year", stroke: "var(--grid)", strokeOpacity: 1}),
      axisX({
        ticks: narrow ? "2 years" : "1 year",
        tickSize: 0,
        tickFormat: (day: Date) => String(day.getUTCFullYear())
      }),
      barX(
        spans.filter((span) => !known(span)),
        {...bar, fill: "var(--surface)", stroke: "var(--border-strong)", strokeDasharray: "4 3", title}
      ),
      barX(
        spans.filter((span) => known(span)),
        {...bar, fill: "var(--accent)", title}
      ),
      tickX(
        spans.filter((span) => span.to !== null),
        {
          y: "label",
          x: end,
          stroke: (span: TimeSpan) => (span.emphasised ? "var(--conflict)" : "var(--text)"),
          strokeWidth: 3.5,
          insetTop: 18 + extra,
          insetBottom: 4
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
      text(spans, {
        y: "label",
        frameAnchor: "left",
        textAnchor: "start",
        // The last line of a name stands right above its bar.
        ...(extra > 0 ? {lineAnchor: "bottom", dy: extra / 2 - 3} : {dy: -9}),
        text: named,
        fill: "var(--text)",
        fontSize: narrow ? 11.5 : 13
      })
    ]
  });
}
