// Which cells of an answer name a place that has a page: a column of codes says so, by its name and its shape.
import {placePath} from "../marts/place_address.js";
import type {PlaceKind} from "../words/rooms/places.js";
import type {AnswerColumn, AnswerValue} from "./decoded_answer.js";

/** Columns of codes in the published tables. `municipality_code` is not among them: it is of other countries too. */
const codeColumn = /^(kommune|fylke|hromada|oblast|place|parent|norwegian|ukrainian|host)_code$/;

const shapes: readonly (readonly [PlaceKind, RegExp])[] = [
  ["kommune", /^\d{4}$/],
  ["fylke", /^\d{2}$/],
  // Crimea and Sevastopol have no page: no hromada was formed there. Kyiv is a city, by its code as an oblast.
  ["hromada", /^UA(?!01|80|85)\d{17}$/],
  ["city", /^UA-30$/],
  ["oblast", /^UA-(?!40|43)\d{2}$/]
];

/** The path of the place that one column's cell names in a row. */
type PathIn = (row: readonly AnswerValue[]) => string | null;

function pathOf(code: AnswerValue): string | null {
  if (typeof code !== "string") return null;
  const kind = shapes.find(([, shape]) => shape.test(code))?.[0];
  return kind === undefined ? null : placePath(kind, code);
}

/**
 * For each column of an answer: the path of the place that its cell in a row names, `kommune/0301`, or null. A column
 * of codes lends its places to the column of their names, where there is one: `kommune_code` to `kommune` or
 * `kommune_name`; to `name` or `label` where the answer has no other code at all, whose name it could be.
 */
export function placesNamed(columns: readonly AnswerColumn[]): readonly PathIn[] {
  const codes = columns.flatMap(({name, kind}, at) => (kind === "text" && codeColumn.test(name) ? [at] : []));
  const isAlone = columns.filter(({name}) => name.endsWith("_code")).length === 1;
  const source = new Map(
    codes.map((at) => {
      const base = columns[at]!.name.replace(/_code$/, "");
      const names = [base, `${base}_name`, ...(isAlone ? ["name", "label"] : [])];
      const named = names.map((name) => columns.findIndex((one) => one.name === name && one.kind === "text"));
      return [named.find((found) => found >= 0) ?? at, at];
    })
  );
  return columns.map((_column, at) => {
    const from = source.get(at);
    return (row) => (from === undefined ? null : pathOf(row[from]!));
  });
}
