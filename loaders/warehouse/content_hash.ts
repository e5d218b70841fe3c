import type {DuckDBConnection} from "@duckdb/node-api";
import {rowsOf} from "./rows.ts";

/** One hash over every value of every table: the same data and rules give the same hash on any machine. */
export async function contentHash(connection: DuckDBConnection): Promise<string> {
  const tables = await rowsOf(
    connection,
    "SELECT schema_name, table_name FROM duckdb_tables() WHERE NOT internal AND schema_name <> 'meta' ORDER BY " +
      "schema_name, table_name"
  );
  const parts: string[] = [];
  for (const {schema_name, table_name} of tables) {
    const [row] = await rowsOf(
      connection,
      `SELECT bit_xor(hash(t)) AS h, count(*) AS n FROM ${schema_name}.${table_name} t`
    );
    parts.push(`${schema_name}.${table_name} ${row!.n} ${row!.h}`);
  }
  return parts.join("\n");
}
