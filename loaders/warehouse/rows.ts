import type {DuckDBConnection} from "@duckdb/node-api";

/** All rows of a query as plain objects. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}
