// What stands in the data files of a site: columns of forms, and what single municipalities at the front have answered.
import {tableFromIPC} from "@uwdata/flechette";
import {csvRows} from "../../loaders/read/csv.ts";
import type {Audience} from "../../loaders/audience.ts";
import type {Problem} from "./gate_problem.ts";
import {personalData} from "./personal_data.ts";
import {meetingInRow, type Withheld} from "./place_names.ts";

/** A data file as text: its columns and rows, empty text where a value is missing. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns that only an answer fills. */
const answerColumns = new RegExp(
  "^(priority|languages|wants_partner|has_responsible_role|horizon|submitted_date|region_type_at_answer|" +
    "need(_\\d)?|offers?|competence|wishes?)$"
);

/**
 * Reads a CSV or an Arrow file as far as it is one; undefined for any other kind of file.
 * @throws Error where the file is not what its name says
 */
export function readTable(file: string, bytes: Uint8Array): DataTable | undefined {
  if (file.endsWith(".csv")) {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    // Without it nobody can tell a whole last row from half of one.
    if (bytes.length > 0 && !text.endsWith("\n"))
      throw new Error("the last row does not end with a line end: what wrote it stopped half way");
    const [columns = [], ...rows] = csvRows(text);
    return {columns, rows};
  }
  if (!file.endsWith(".arrow")) return undefined;
  const table = tableFromIPC(bytes);
  const columns = table.schema.fields.map(({name}) => name);
  const values = columns.map((_, index) => Array.from(table.getChildAt(index) as Iterable<unknown>));
  return {columns, rows: Array.from({length: table.numRows}, (_, row) => values.map((column) => textOf(column[row])))};
}

const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** Columns that bear the name of a question or a field of a form. */
export function checkFormColumns(file: string, {columns}: DataTable, headings: ReadonlySet<string>): Problem[] {
  return columns
    .filter((column) => headings.has(column.trim()))
    .map((column) => ({file, rule: "form column", cause: `the column ${JSON.stringify(column)} comes from a form`}));
}

/** Rows of the public edition that tell what a withheld hromada answered, or that hold what was reported. */
export function checkAnswers(
  file: string,
  {columns, rows}: DataTable,
  audience: Audience,
  withheld: Withheld
): Problem[] {
  if (audience === "internal") return [];
  const answering = columns.flatMap((column, index) => (answerColumns.test(column) ? [index] : []));
  const [evidence, kind] = [columns.indexOf("evidence"), columns.indexOf("kind")];
  // An oblast may be called like the hromada that it is governed from, and its name is no name of that.
  const naming = columns.map((column) => !/^(oblast|oblast_name)$/.test(column));
  const isSingle = columns.some((column) =>
    /^(hromada_code|kommune_code|place_code|case_id|ukrainian_code)$/.test(column)
  );
  for (const [number, row] of rows.entries()) {
    const named = row.filter((_, index) => naming[index]);
    const place = named.find((cell) => withheld.places.has(cell) && !withheld.others.has(cell));
    const at = `row ${number + 2}`;
    const met = meetingInRow(named, withheld);
    if (met)
      return [{file, rule: "answer of a withheld municipality", cause: `${at}: ${met.place} beside an area of need`}];
    if (place !== undefined && answering.some((index) => (row[index] ?? "") !== ""))
      return [
        {
          file,
          rule: "answer of a withheld municipality",
          cause: `${at}: ${place} with the column ${columns[answering.find((index) => row[index] !== "")!]}`
        }
      ];
    // A public partnership is reported by its source; everything else that was reported about one municipality is an
    // answer.
    if (isSingle && evidence >= 0 && row[evidence] === "reported" && row[kind] !== "partnership")
      return [
        {file, rule: "reported answer", cause: `${at} was reported, and the public edition shows made-up ones only`}
      ];
  }
  return [];
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Cells and headings that hold what identifies a person; a column of nothing but numbers holds figures. */
export function checkCells(file: string, {columns, rows}: DataTable): Problem[] {
  const texts = columns.flatMap((column, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    return cells.every((cell) => cell === "" || plainNumber.test(cell)) ? [column] : [column, ...cells];
  });
  for (const cell of new Set(texts)) {
    const person = personalData(cell);
    if (person) return [personalProblem(file, person)];
  }
  return [];
}

/** A problem that says where to look without repeating what leaked: the report goes into logs. */
export function personalProblem(file: string, {kind, found}: {kind: string; found: string}): Problem {
  return {file, rule: "personal data", cause: `${kind} (${found.slice(0, 3)}…, ${found.length} characters)`};
}
