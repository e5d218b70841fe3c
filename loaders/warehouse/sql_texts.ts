import type {DuckDBConnection} from "@duckdb/node-api";
import {sqlFiles} from "./sql_layers.ts";

/** Puts the SQL of core, edition and mart into meta.sql_file, a row a file, cut before the comments on columns. */
export async function storeSqlTexts(connection: DuckDBConnection, sqlDir: string): Promise<void> {
  for (const {schema, table, sql} of ["core", "edition", "mart"].flatMap((layer) => sqlFiles(layer, sqlDir))) {
    const text = (sql.split(/^COMMENT ON /m)[0] ?? sql).trim();
    await connection.run("INSERT INTO meta.sql_file VALUES ($1, $2, $3)", [schema, table, text]);
  }
}
