import {tableFromIPC, Type} from "../marts/arrow_parts.js";
import {bareSql} from "./one_statement.js";

/** What a page shows and a file holds as it is. */
const plain: ReadonlySet<number> = new Set([
  Type.Null,
  Type.Int,
  Type.Float,
  Type.Decimal,
  Type.Utf8,
  Type.LargeUtf8,
  Type.Bool,
  Type.Date,
  Type.Timestamp
]);

/**
 * The query again, with columns of other types (lists, structs, intervals, ENUM, …) written as text in DuckDB's words.
 * @param head an answer's schema, as the engine sends it before any row
 * @returns null where all columns are plain
 */
export function withPlainColumns(sql: string, head: Uint8Array): string | null {
  const {fields} = tableFromIPC(head).schema;
  if (fields.every(({type}) => plain.has(type.typeId))) return null;
  const columns = fields.map(
    ({name, type}, at) => `c${at}${plain.has(type.typeId) ? "" : "::VARCHAR"} AS "${name.replaceAll('"', '""')}"`
  );
  const names = fields.map((_, at) => `c${at}`).join(", ");
  // A comment may stand at its end, and a semicolon before that.
  const bare = bareSql(sql).trimEnd();
  const query = bare.endsWith(";") ? sql.slice(0, bare.length - 1) + sql.slice(bare.length) : sql;
  return `SELECT ${columns.join(", ")} FROM (\n${query}\n) AS answer(${names})`;
}
