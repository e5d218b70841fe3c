// The floor of a refresh: DuckDB reads the given files, every cell as text, and does nothing with them.
// A workbook is no format of DuckDB's: its bytes are read, not unpacked.
import {readFileSync} from "node:fs";
import {DuckDBInstance} from "@duckdb/node-api";

const readers: readonly [ending: RegExp, reader: string][] = [
  [/\.csv$/, "read_csv($file, all_varchar = true)"],
  [/json$/, "read_json_objects($file, format = 'unstructured', maximum_object_size = 67108864)"]
];

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
for (const [index, file] of process.argv.slice(2).entries()) {
  const reader = readers.find(([ending]) => ending.test(file))?.[1];
  if (reader) await connection.run(`CREATE TABLE file_${index} AS FROM ${reader}`, {file});
  else readFileSync(file);
}
connection.closeSync();
instance.closeSync();
