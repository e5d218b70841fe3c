import type {DuckDBConnection} from "@duckdb/node-api";
import {insertRows} from "./insert_rows.ts";
import {sqlFiles} from "./sql_layers.ts";

/** Puts the SQL of core, edition and mart into meta.sql_file, a row a file, cut before the comments on columns. */
export async function storeSqlTexts(connection: DuckDBConnection, sqlDir: string): Promise<void> {
  const files = ["core", "edition", "mart"].flatMap((layer) => sqlFiles(layer, sqlDir));
  const rows = files.map(({schema, table, sql}) => [schema, table, (sql.split(/^COMMENT ON /m)[0] ?? sql).trim()]);
  await insertRows(connection, "meta.sql_file", rows);
}
