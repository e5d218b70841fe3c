import type {DuckDBConnection} from "@duckdb/node-api";
import {rowsOf} from "./rows.ts";

/**
 * A column that is passed on keeps the one definition it has: its comment is taken from the layer before, first from
 * the table of the same name. What is still without a comment after this has none anywhere, and a test says so.
 */
export async function inheritComments(connection: DuckDBConnection): Promise<void> {
  for (const [layer, before] of [
    ["core", "staging"],
    ["mart", "core"],
    ["mart", "disclosed"],
    ["edition", "core"],
    ["mart", "edition"],
    ["meta", "mart"]
  ]) {
    const found = await rowsOf(
      connection,
      `SELECT c.table_name, c.column_name,
         arg_max(b.comment, b.table_name IN (c.table_name, c.table_name || 's')) AS comment
       FROM duckdb_columns() c JOIN duckdb_columns() b
         ON b.schema_name = '${before}' AND b.column_name = c.column_name AND b.comment IS NOT NULL
       WHERE c.schema_name = '${layer}' AND c.comment IS NULL
       GROUP BY ALL HAVING count(DISTINCT b.comment) = 1
         OR bool_or(b.table_name IN (c.table_name, c.table_name || 's')) ORDER BY ALL`
    );
    for (const {table_name, column_name, comment} of found) {
      await connection.run(
        `COMMENT ON COLUMN ${layer}.${table_name}.${column_name} IS '${String(comment).replaceAll("'", "''")}'`
      );
    }
  }
}
