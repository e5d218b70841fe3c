// An answer of the query engine as a table and a chart, the same on a page that is built and in the workbench.
import {type AreaFigure, areaMap, type Land, type Outlines} from "../charts/area_map.js";
import {type AxisMark, type ChartPoint, figureText, queryChart} from "../charts/query_chart.js";
import type {Frame} from "../charts/plot_frame.js";
import type {Place} from "../charts/plane.js";
import type {ChartMark} from "../model/chart_mark.js";
import {unitOf} from "../ui/column_unit.js";
import {dataTable, type TableColumn, type TableOptions} from "../ui/data_table.js";
import type {Unit} from "../words/figures.js";
import {answerWords} from "../words/words.js";
import {placesNamed} from "./answer_places.js";
import type {AnswerColumn, AnswerValue, DecodedAnswer} from "./decoded_answer.js";

/** Which columns are drawn, and how. */
export interface ChartWish {
  readonly mark: ChartMark;
  readonly x: string;
  readonly y: string;
  readonly color: string | null;
}

/** What maps are drawn from: outlines of oblasts and fylker, and where hromadas lie, by their codes. */
export interface MapGround {
  readonly outlines: Readonly<Record<Land, Outlines>>;
  readonly places: ReadonlyMap<string, Place>;
}

export interface PictureFrame extends Omit<Frame, "summary"> {
  /** Without it no map can be drawn. */
  readonly ground?: MapGround;
}

/** More marks than these are neither legible nor quick. */
const mostMarks = 2_000;

/** How the figures of a column are written: by its name, and where that tells no unit, as whole numbers or not. */
function unitFor(column: AnswerColumn, values: readonly AnswerValue[]): TableColumn["unit"] {
  if (column.kind === "date") return "date";
  if (column.kind !== "number") return "text";
  const unit: Unit | "text" = unitOf(column.name);
  if (unit !== "text") return unit;
  return values.every((value) => value === null || Number.isInteger(value)) ? "count" : "thousandths";
}

/** The first rows of an answer as a table; the headings are its columns' names, and names of places are links. */
export function answerRows(
  {columns, rows}: DecodedAnswer,
  options: TableOptions & {readonly mostRows: number; readonly mostLetters?: number}
): HTMLElement {
  const {mostRows, mostLetters = 300} = options;
  const shown = rows.slice(0, mostRows);
  const heads = columns.map((column, at): TableColumn => ({
    key: `column ${at}`,
    label: column.name,
    place: `place ${at}`,
    unit: unitFor(
      column,
      shown.map((row) => row[at]!)
    )
  }));
  const cut = (value: AnswerValue): AnswerValue =>
    typeof value === "string" && value.length > mostLetters ? `${value.slice(0, mostLetters)}…` : value;
  const places = placesNamed(columns);
  const lines = shown.map((row) =>
    Object.fromEntries(
      row.flatMap((value, at) => [
        [`column ${at}`, cut(value)],
        [`place ${at}`, places[at]!(row)]
      ])
    )
  );
  return dataTable(lines, heads, options);
}

/**
 * The chart of an answer.
 * @throws RangeError in the page's language where the answer lacks a column, or has no rows, or nothing to draw
 */
export function answerPicture(answer: DecodedAnswer, wish: ChartWish, frame: PictureFrame): Element {
  const words = answerWords[frame.locale];
  const at = (name: string): number => {
    const found = answer.columns.findIndex((column) => column.name === name);
    if (found < 0)
      throw new RangeError(
        words.unknownColumn(
          name,
          answer.columns.map((column) => column.name)
        )
      );
    return found;
  };
  if (answer.rows.length === 0) throw new RangeError(words.noRows);
  const [x, y, color] = [at(wish.x), at(wish.y), wish.color === null ? null : at(wish.color)];
  const {mark} = wish;
  if (mark === "map") return mapPicture(answer, [x, y], frame);
  const points = answer.rows.slice(0, mostMarks).flatMap((row): ChartPoint[] => {
    const [left, up] = [placeOf(row[x]!, answer.columns[x]!), placeOf(row[y]!, answer.columns[y]!)];
    const group = color === null ? null : row[color];
    return left === null || up === null ? [] : [{x: left, y: up, color: group === null ? null : String(group)}];
  });
  const figures = [...points.map((point) => point.x), ...points.map((point) => point.y)];
  if (!figures.some((value) => typeof value === "number")) throw new RangeError(words.nothingToDraw(wish.x, wish.y));
  const summary = words.chart[mark]({x: wish.x, y: wish.y, count: points.length});
  return queryChart(points, {
    ...frame,
    summary,
    mark: mark satisfies AxisMark,
    units: {x: unitOf(wish.x), y: unitOf(wish.y)}
  });
}

/** A map of two columns, of which one holds codes and the other figures. */
function mapPicture({columns, rows}: DecodedAnswer, pair: readonly [number, number], frame: PictureFrame): Element {
  const words = answerWords[frame.locale];
  const {outlines, places} = frame.ground ?? {outlines: {ukraine: new Map(), norway: new Map()}, places: new Map()};
  const isCode = (code: string): boolean => outlines.ukraine.has(code) || outlines.norway.has(code) || places.has(code);
  // A figure that happens to read as the number of a fylke is none.
  const codeAt = pair.find(
    (column) => columns[column]!.kind === "text" && rows.some((row) => isCode(String(row[column])))
  );
  if (codeAt === undefined) throw new RangeError(words.noPlaces(columns[pair[0]]!.name));
  const figureAt = pair[0] === codeAt ? pair[1] : pair[0];
  const unit = unitOf(columns[figureAt]!.name);
  const say = (value: number): string => figureText(value, unit, frame);
  const nameAt = columns.findIndex(({kind}, column) => kind === "text" && column !== codeAt);
  const figures = rows.flatMap((row): AreaFigure[] => {
    const [code, value] = [String(row[codeAt]), row[figureAt]];
    if (!isCode(code) || typeof value !== "number") return [];
    return [{code, value, says: `${row[nameAt] ?? code}: ${say(value)}`, place: places.get(code) ?? null}];
  });
  if (figures.length === 0) throw new RangeError(words.nothingToDraw(columns[codeAt]!.name, columns[figureAt]!.name));
  const land: Land = figures.some(({code}) => outlines.norway.has(code)) ? "norway" : "ukraine";
  const summary = words.chart.map({
    x: columns[codeAt]!.name,
    y: columns[figureAt]!.name,
    count: figures.length
  });
  return areaMap(figures, {
    ...frame,
    summary,
    land,
    outlines: outlines[land],
    figureText: say,
    without: words.noFigure
  });
}

function placeOf(value: AnswerValue, {kind}: AnswerColumn): ChartPoint["x"] | null {
  if (value === null) return null;
  if (kind === "date") {
    const date = new Date(String(value));
    return Number.isNaN(date.getTime()) ? null : date;
  }
  return typeof value === "number" ? value : String(value);
}
