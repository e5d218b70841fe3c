import type {DuckDBConnection, DuckDBType, DuckDBValue} from "@duckdb/node-api";

/** As many rows as one statement takes: planning a statement costs more than its rows do. */
const atOnce = 100;

/**
 * Inserts rows in their order, many in one statement.
 * @param types of the columns; where they are left out, DuckDB takes them from the values
 */
export async function insertRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly DuckDBValue[])[],
  types?: readonly DuckDBType[]
): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const batch = rows.slice(from, from + atOnce);
    let at = 0;
    const places = batch.map((row) => `(${row.map(() => `$${++at}`).join(", ")})`);
    const values = batch.flat();
    const sql = `INSERT INTO ${table} VALUES ${places.join(", ")}`;
    await (types
      ? connection.run(
          sql,
          values,
          batch.flatMap(() => types)
        )
      : connection.run(sql, values));
  }
}
