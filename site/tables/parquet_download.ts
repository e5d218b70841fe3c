// Tables as Parquet, written by DuckDB from the warehouse with the columns and types that the other forms have.
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {textMap} from "../../loaders/warehouse/extract_csv.ts";
import {locales} from "../../src/words/locales.ts";
import type {MartRows} from "../../src/marts/mart_rows.ts";

type Column = Pick<MartRows["dictionary"], "table_name" | "column_name" | "data_type">;

/** One thread writes rows in the order of the table, and so the same bytes each time. */
export async function writeParquet(
  warehouse: string,
  folder: string,
  tables: ReadonlyMap<string, readonly Column[]>
): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  try {
    await connection.run(`ATTACH '${quoted(warehouse)}' AS warehouse (READ_ONLY)`);
    for (const [table, columns] of tables)
      await connection.run(
        `COPY (SELECT ${columns.flatMap(selected).join(", ")} FROM warehouse.mart."${table}") ` +
          `TO '${quoted(join(folder, `${table}.parquet`))}' (FORMAT parquet, COMPRESSION zstd)`
      );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const quoted = (path: string): string => path.replaceAll("'", "''");

/** As the extracts have it: a text a language, numbers without a type of their own for money. */
function selected({column_name, data_type}: Column): string[] {
  if (data_type === textMap)
    return locales
      .toSorted()
      .map((locale) => `map_extract_value("${column_name}", '${locale}') AS "${column_name.replace(/in$/, locale)}"`);
  return [data_type.startsWith("DECIMAL") ? `"${column_name}"::DOUBLE AS "${column_name}"` : `"${column_name}"`];
}
