import {areaY, axisX, barX, barY, dot, gridX, gridY, lineY, ruleX, ruleY, text} from "./plot_parts.js";
import type {Markish, ScaleOptions} from "@observablehq/plot";
import type {ChartMark} from "../model/chart_mark.js";
import {axisText, numberText, type Unit} from "../words/figures.js";
import {timeNames, timeScale, timeText, timeTicks} from "./time_axis.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** What is drawn on two axes; a map has none. */
export type AxisMark = Exclude<ChartMark, "map">;

/** One mark: where it stands, and the group whose colour it has. */
export interface ChartPoint {
  readonly x: string | number | Date;
  readonly y: string | number | Date;
  readonly color: string | null;
}

export interface QueryChartOptions extends Frame {
  readonly mark: AxisMark;
  readonly units: Readonly<Record<"x" | "y", Unit | "text">>;
}

/** Colours of groups in their order, as the style sheet has them for light and dark; what comes after is grey. */
const groupColors = ["var(--accent)", "var(--highlight)", "var(--region-near-front)", "var(--region-safe)"];

/**
 * The rows of an answer as bars, lines, dots or areas on the axes that were asked for. Bars of names lie, so that there
 * is room for the names; a group is named at the end of its line or beside its bar, and never told by colour alone.
 */
export function queryChart(points: readonly ChartPoint[], options: QueryChartOptions): Element {
  const {mark, units} = options;
  // A year is a name of its bar, however much it looks like a figure; so is a day.
  const isNamedByY =
    points.some(({y}) => typeof y === "string" || y instanceof Date) || (units.y === "year" && units.x !== "year");
  const isLying = mark === "bar" && isNamedByY;
  if (isLying) return bars(points, "y", options);
  if (mark === "bar" && points.some(({x}) => typeof x === "string") && points.length > 12)
    return bars(
      points.map(({x, y, color}) => ({x: y, y: x, color})),
      "y",
      {...options, units: {x: options.units.y, y: options.units.x}}
    );
  if (mark === "bar") return bars(points, "x", options);
  return marks(points, options);
}

/** Bars along one axis of names, with their figure at the end. */
function bars(points: readonly ChartPoint[], names: "x" | "y", options: QueryChartOptions): Element {
  const {locale, width, units} = options;
  const nameOf = (value: ChartPoint["x"]): string => (value instanceof Date ? timeText(value, locale) : String(value));
  const figures = names === "y" ? "x" : "y";
  const domain = [...new Set(points.map((point) => nameOf(point[names])))];
  const groups = groupsOf(points);
  const said = (point: ChartPoint): string =>
    [figureText(point[figures], units[figures], options), point.color].filter(Boolean).join(" · ");
  const fill = (point: ChartPoint): string => colorOf(point.color, groups);
  const rows = groups.length > 1 ? {fy: "name", y: "group"} : {y: "name"};
  const drawn = points.map((point) => ({
    ...point,
    name: nameOf(point[names]),
    group: point.color ?? "",
    figure: Number(point[figures]),
    said: said(point)
  }));
  if (names === "y") {
    const line = groups.length > 1 ? 18 : 22;
    return plotFrame(options, {
      height: domain.length * (groups.length > 1 ? groups.length * line + 10 : line) + 12,
      marginTop: 4,
      marginBottom: 8,
      marginLeft: labelRoom(domain, {most: width < narrowWidth ? 110 : 200}),
      marginRight: groups.length > 1 ? 130 : 64,
      x: {axis: null},
      y: groups.length > 1 ? {axis: null, domain: groups} : {label: null, tickSize: 0, domain},
      ...(groups.length > 1 ? {fy: {label: null, domain, axis: "left" as const}} : {}),
      marks: [
        barX(drawn, {...rows, x: "figure", fill, insetTop: 2, insetBottom: 2}),
        ruleX([0]),
        text(drawn, {...rows, x: (row: {figure: number}) => Math.max(0, row.figure), text: "said", ...atEnd})
      ]
    });
  }
  const below = namesBelow(points, domain, options);
  return plotFrame(options, {
    height: 280,
    marginLeft: 56,
    ...belowAxis(points),
    x: {label: null, tickSize: 0, type: "band", domain, tickFormat: (_: string, at: number) => below[at] ?? ""},
    y: {label: null, grid: true, nice: true, tickFormat: (value: number) => axisFigure(value, units.y, locale)},
    marks: [barY(drawn, {x: "name", y: "figure", fill, inset: 1}), ruleY([0])]
  });
}

/**
 * What stands below bars side by side: the name of each; of days and figures, which may be many, of as many as have
 * room.
 */
function namesBelow(points: readonly ChartPoint[], domain: readonly string[], options: QueryChartOptions): string[] {
  if (points.some(({x}) => typeof x === "string")) return [...domain];
  const room = options.width - 76;
  const days = [...new Map(points.flatMap(({x}) => (x instanceof Date ? [[x.getTime(), x] as const] : []))).values()];
  const spaced = <Value>(values: readonly Value[], names: readonly string[]): ReadonlySet<Value> => {
    const every = Math.ceil((values.length * labelRoom(names)) / room);
    return new Set(values.filter((_, at) => at % every === 0));
  };
  if (days.length === 0) {
    const named = spaced(domain, domain);
    return domain.map((name) => (named.has(name) ? name : ""));
  }
  const named = spaced(days, days.map(timeNames(days, options.locale)));
  const nameOf = timeNames([...named], options.locale);
  return days.map((date) => (named.has(date) ? nameOf(date) : ""));
}

const hasDays = (points: readonly ChartPoint[]): boolean => points.some(({x}) => x instanceof Date);

/** Days have their year on a second line. */
const belowAxis = (points: readonly ChartPoint[]): {marginBottom?: number} =>
  hasDays(points) ? {marginBottom: 40} : {};

const atEnd = {textAnchor: "start", dx: 5} as const;

/** Lines, areas and dots on two axes. */
function marks(points: readonly ChartPoint[], options: QueryChartOptions): Element {
  const {mark, width} = options;
  const groups = groupsOf(points);
  const isNames = points.some(({x}) => typeof x === "string");
  const stroke = (point: ChartPoint): string => colorOf(point.color, groups);
  const ends = groups.length > 1 ? groups.map((group) => points.findLast(({color}) => (color ?? "") === group)!) : [];
  const channels = {x: "x", y: "y", z: "color"} as const;
  const along = axisOf(points, "x", width < narrowWidth ? 4 : 8, options);
  const up = axisOf(points, "y", 6, options);
  const drawn: Record<Exclude<AxisMark, "bar">, () => Markish[]> = {
    line: () => [
      lineY(points, {...channels, stroke, strokeWidth: 2}),
      dot(points, {...channels, fill: stroke, r: 2.5})
    ],
    area: () => [areaY(points, {...channels, fill: stroke, fillOpacity: 0.35}), ruleY([0])],
    dot: () => [dot(points, {...channels, stroke, r: points.length > 400 ? 2 : 3.5})]
  };
  return plotFrame(options, {
    height: 300,
    marginLeft: 60,
    marginRight: ends.length > 0 ? 110 : hasDays(points) ? 28 : 20,
    ...belowAxis(points),
    x: isNames ? {label: null, type: "point", tickSize: 0} : along.scale,
    y: up.scale,
    marks: [
      gridY(up.grid),
      ...(mark === "dot" ? [gridX(along.grid)] : []),
      ...(isNames ? [axisX({label: null, tickSize: 0})] : []),
      ...drawn[mark === "bar" ? "line" : mark](),
      text(ends, {x: "x", y: "y", text: "color", ...atEnd})
    ]
  });
}

/** What an axis is told of its values, and grid lines of their ticks. */
interface OwnAxis {
  readonly scale: ScaleOptions;
  readonly grid: {readonly ticks?: readonly Date[]};
}

/** An axis of days, at most so many of them named; or of figures. */
function axisOf(points: readonly ChartPoint[], axis: "x" | "y", most: number, options: QueryChartOptions): OwnAxis {
  const days = points.flatMap((point) => (point[axis] instanceof Date ? [point[axis]] : []));
  if (days.length === 0) return {scale: figuresOf(points, axis, most, options), grid: {}};
  const ticks = timeTicks(days, most);
  return {scale: {...timeScale, ticks, tickFormat: timeNames(ticks, options.locale)}, grid: {ticks}};
}

/** Figures are written as their column's are; between two whole ones of years or of things is none. */
function figuresOf(
  points: readonly ChartPoint[],
  axis: "x" | "y",
  most: number,
  {units, locale}: QueryChartOptions
): ScaleOptions {
  const unit = units[axis];
  const isWhole = unit === "year" || unit === "count";
  const tickFormat = (value: number): string =>
    isWhole && !Number.isInteger(value) ? "" : axisFigure(value, unit, locale);
  const own = {label: null, ...(typeof points[0]?.[axis] === "number" && {tickFormat})};
  return axis === "x" ? {...own, ticks: ticksOf(points, unit, most)} : {...own, nice: true};
}

/** How many ticks there are along the x axis; of years, which. */
function ticksOf(points: readonly ChartPoint[], unit: Unit | "text", most: number): number | number[] {
  const years = points.flatMap(({x}) => (typeof x === "number" ? [x] : []));
  if (unit !== "year" || years.length === 0) return most;
  const first = years.reduce((a, b) => Math.min(a, b));
  const count = years.reduce((a, b) => Math.max(a, b)) - first + 1;
  const step = Math.ceil(count / most);
  return Array.from({length: Math.ceil(count / step)}, (_, at) => first + at * step);
}

const groupsOf = (points: readonly ChartPoint[]): string[] => [...new Set(points.map(({color}) => color ?? ""))];

function colorOf(color: string | null, groups: readonly string[]): string {
  return groupColors[groups.indexOf(color ?? "")] ?? "var(--text-muted)";
}

const axisFigure = (value: number, unit: Unit | "text", locale: Frame["locale"]): string =>
  axisText(value, unit === "text" ? plainUnit(value) : unit, locale);

/** A value as the page's language writes it, by its unit where that is known. */
export function figureText(value: ChartPoint["x"], unit: Unit | "text", {locale}: Pick<Frame, "locale">): string {
  if (value instanceof Date) return timeText(value, locale);
  if (typeof value !== "number") return String(value);
  return numberText(value, unit === "text" ? plainUnit(value) : unit, locale);
}

/** How a figure is written whose unit nobody knows. */
const plainUnit = (value: number): Unit => (Number.isInteger(value) ? "count" : "thousandths");
