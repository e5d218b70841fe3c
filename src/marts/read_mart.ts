import type {DecimalType} from "@uwdata/flechette";
import {tableFromIPC, Type} from "./arrow_parts.js";

/**
 * Rows of an extract (Arrow IPC stream) as plain objects; days become ISO text such as `2022-10-10`, because that is
 * what addresses, files and sorting need. Numbers are numbers, absent values null.
 */
export function readMart(bytes: Uint8Array): readonly Record<string, unknown>[] {
  const table = tableFromIPC(bytes, {useDecimalInt: true});
  const rows = table.toArray() as Record<string, unknown>[];
  for (const {name, type} of table.schema.fields) {
    // Whole numbers are divided here: the library takes a longer way, on which a last bit may be lost.
    const read =
      type.typeId === Type.Date
        ? (day: unknown) => new Date(day as number).toISOString().slice(0, 10)
        : type.typeId === Type.Decimal
          ? (whole: unknown) => Number(whole) / 10 ** (type as DecimalType).scale
          : undefined;
    if (read) for (const row of rows) row[name] = row[name] === null ? null : read(row[name]);
  }
  return rows;
}
