import {axisX, axisY, dot, gridY, line, rect, ruleX, text} from "./plot_parts.js";
import {numberText} from "../words/figures.js";
import {cardWords} from "../words/words.js";
import {narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One published value for one year; a year may have several, from sources that disagree. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
  readonly kind: "official" | "derived" | "conflicting";
}

export interface SeriesOptions extends Frame {
  readonly axisLabel: string;
  /** A shaded period with its name, such as a reform. */
  readonly period: {readonly from: number; readonly to: number; readonly label: string};
  /** Years from which the figures mean something else, with the reason. */
  readonly breaks: readonly {readonly year: number; readonly label: string}[];
}

/**
 * A yearly series with its disputes left visible. Official and derived values of neighbouring years are joined; a year
 * without a value breaks the line; a conflicting value stands beside as an open diamond and is joined to nothing.
 * Derived values are open circles.
 */
export function nationalSeriesChart(points: readonly SeriesPoint[], options: SeriesOptions): Element {
  const {width, locale, axisLabel, period, breaks} = options;
  const narrow = width < narrowWidth;
  const joined = points.filter((point) => point.kind !== "conflicting").sort((a, b) => a.year - b.year);
  const conflicting = points.filter((point) => point.kind === "conflicting");
  const last = joined.at(-1);
  const labelled = narrow
    ? joined.filter((point) => point === joined[0] || point === last || point.year === 2018)
    : joined;
  const years = joined.map((point) => point.year);
  const [first = period.from, final = period.to] = [Math.min(...years), Math.max(...years)];
  const title = ({year, value, kind}: SeriesPoint): string =>
    `${numberText(year, "year", locale)}: ${numberText(value, "uah_bn", locale)} (${cardWords[locale].quality[kind]})`;
  return plotFrame(options, {
    height: narrow ? 300 : 380,
    marginLeft: 40,
    // A phone has the reason of the last break beside the last year.
    marginRight: narrow ? 46 : 28,
    marginTop: 34,
    marginBottom: 30,
    x: {domain: [first - 0.5, final + 0.5], label: null},
    y: {domain: [0, Math.max(...points.map((point) => point.value)) * 1.12], label: axisLabel},
    marks: [
      rect([period], {x1: () => first - 0.5, x2: (d) => d.to + 0.4, fill: "var(--band)"}),
      text([period], {
        x: () => first - 0.45,
        frameAnchor: "top",
        dy: 8,
        textAnchor: "start",
        text: "label",
        fill: "var(--text-muted)"
      }),
      gridY({ticks: 5, stroke: "var(--grid)", strokeOpacity: 1}),
      axisX({
        ticks: narrow ? range(first, final).filter((year) => year % 2 === 0) : years.length ? range(first, final) : [],
        tickSize: 0,
        tickFormat: (year: number) => numberText(year, "year", locale),
        label: null
      }),
      axisY({
        ticks: 5,
        tickSize: 0,
        tickFormat: (value: number) => numberText(value, "count", locale),
        label: axisLabel,
        labelArrow: "none",
        labelAnchor: "top",
        labelOffset: 36
      }),
      ruleX(breaks, {x: (d) => d.year - 0.5, stroke: "var(--text-muted)", strokeDasharray: "3,3"}),
      // Where there is no room the first reason stands before its rule; a later one has what is left to the edge.
      ...[breaks.slice(0, 1), breaks.slice(1)].map((some, later) => {
        const isBefore = narrow && !later;
        return text(some, {
          x: (d) => d.year - 0.5,
          frameAnchor: "bottom",
          dy: -8,
          dx: isBefore ? -6 : 6,
          textAnchor: isBefore ? "end" : "start",
          text: "label",
          lineWidth: later ? (narrow ? 5 : 6) : narrow ? 9 : 10,
          lineAnchor: "bottom",
          fill: "var(--text-muted)"
        });
      }),
      runs(joined).map((run) => line(run, {x: "year", y: "value", stroke: "var(--accent)", strokeWidth: 2.5})),
      dot(
        joined.filter((point) => point.kind === "official"),
        {x: "year", y: "value", r: 4.5, fill: "var(--accent)", title}
      ),
      dot(
        joined.filter((point) => point.kind === "derived"),
        {x: "year", y: "value", r: 4, fill: "var(--surface)", stroke: "var(--accent)", strokeWidth: 2, title}
      ),
      dot(conflicting, {
        x: "year",
        y: "value",
        symbol: "diamond",
        r: 5,
        fill: "var(--surface)",
        stroke: "var(--conflict)",
        strokeWidth: 2,
        dx: 11,
        title
      }),
      labelPlaces(labelled, joined, narrow).map(([some, place]) =>
        text(some, {
          x: "year",
          y: "value",
          ...place,
          text: (d: SeriesPoint) => numberText(d.value, "uah_bn", locale),
          fill: "var(--text)",
          fontWeight: 600
        })
      )
    ]
  });
}

interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly textAnchor: "start" | "middle" | "end";
}

/**
 * Where the figures stand that no line, no other sign and no axis is: a line that falls to its point and on leaves the
 * room to the right, any other the room to the left. On a phone the first stands under its point, the last beside it.
 */
function labelPlaces(
  labelled: readonly SeriesPoint[],
  joined: readonly SeriesPoint[],
  narrow: boolean
): readonly (readonly [points: readonly SeriesPoint[], place: LabelPlace])[] {
  const [first, last] = [joined[0], joined.at(-1)];
  if (narrow)
    return [
      [labelled.filter((point) => point === first), {dx: -8, dy: 20, textAnchor: "start"}],
      [labelled.filter((point) => point === last && point !== first), {dx: 8, dy: 0, textAnchor: "start"}],
      [labelled.filter((point) => point !== first && point !== last), {dx: 0, dy: -12, textAnchor: "middle"}]
    ];
  const falls = ({year, value}: SeriesPoint): boolean =>
    joined.some((other) => other.year === year - 1 && other.value > value) &&
    !joined.some((other) => other.year === year + 1 && other.value > value);
  return [
    [labelled.filter((point) => !falls(point)), {dx: 2, dy: -12, textAnchor: "end"}],
    [labelled.filter(falls), {dx: -4, dy: -12, textAnchor: "start"}]
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, i) => from + i);
}

/** Cuts a series sorted by year into runs of neighbouring years, so that a gap stays a gap. */
export function runs(points: readonly SeriesPoint[]): SeriesPoint[][] {
  const found: SeriesPoint[][] = [];
  for (const point of points) {
    const run = found.at(-1);
    if (run && run.at(-1)!.year === point.year - 1) run.push(point);
    else found.push([point]);
  }
  return found;
}
