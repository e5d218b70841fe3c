import {tableFromIPC, Type} from "../marts/arrow_parts.js";

/** One value of an answer: a figure, a text, a day as ISO text, true or false, or nothing. */
export type AnswerValue = string | number | boolean | null;

export interface AnswerColumn {
  readonly name: string;
  readonly kind: "number" | "text" | "date" | "boolean";
}

/** An answer by columns: names may be missing, twice the same, or such as `__proto__`, so that rows are lists. */
export interface DecodedAnswer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerValue[])[];
}

/**
 * Reads an answer's Arrow stream.
 * @throws TypeError `cannot be shown: …` where a column has a type that is none of the above and cannot be written
 */
export function decodeAnswer(bytes: Uint8Array): DecodedAnswer {
  let table: ReturnType<typeof tableFromIPC>;
  try {
    table = tableFromIPC(bytes, {useBigInt: true, useDate: true});
  } catch (error) {
    throw new TypeError(`cannot be shown: ${(error as Error).message}`);
  }
  const columns = table.schema.fields.map(({name, type}) => ({name, kind: kindOf(type.typeId)}));
  const rows = Array.from({length: table.numRows}, (): AnswerValue[] => []);
  for (let at = 0; at < columns.length; at++) {
    const column = table.getChildAt(at);
    const isDay = table.schema.fields[at]!.type.typeId === Type.Date;
    for (let row = 0; row < table.numRows; row++) rows[row]!.push(plainValue(column.at(row), isDay));
  }
  return {columns, rows};
}

function kindOf(typeId: number): AnswerColumn["kind"] {
  if (typeId === Type.Int || typeId === Type.Float || typeId === Type.Decimal) return "number";
  if (typeId === Type.Date || typeId === Type.Timestamp) return "date";
  return typeId === Type.Bool ? "boolean" : "text";
}

function plainValue(value: unknown, isDay: boolean): AnswerValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return isDay ? value.toISOString().slice(0, 10) : value.toISOString();
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part)) ?? String(value);
}
