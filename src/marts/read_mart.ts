import {tableFromIPC, Type} from "./arrow_parts.js";

/**
 * Rows of an extract (Arrow IPC stream) as plain objects; days become ISO text such as `2022-10-10`, because that is
 * what addresses, files and sorting need. Numbers are numbers, absent values null.
 */
export function readMart(bytes: Uint8Array): readonly Record<string, unknown>[] {
  const table = tableFromIPC(bytes);
  const rows = table.toArray() as Record<string, unknown>[];
  for (const {name, type} of table.schema.fields) {
    if (type.typeId !== Type.Date) continue;
    for (const row of rows) {
      const day = row[name];
      row[name] = typeof day === "number" ? new Date(day).toISOString().slice(0, 10) : null;
    }
  }
  return rows;
}
