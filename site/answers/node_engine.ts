// The query engine of a build: the very one that readers get, in the maker's own build for Node.
import {createRequire} from "node:module";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type * as DuckDB from "@duckdb/duckdb-wasm/blocking";
import {laidEngine, layEngine} from "../pages/engine_code.ts";
import {QueryEngine} from "../../src/engine/query_engine.ts";

const require = createRequire(import.meta.url);

/** The code of readers, for an engine that takes a file of this disk. */
const codeFile = join(fileURLToPath(import.meta.url), "../../../.cache/duckdb-eh.wasm");

/** Starts an engine without tables; it takes a second. */
export async function startNodeEngine(): Promise<QueryEngine> {
  const {createDuckDB, NODE_RUNTIME, VoidLogger} = require("@duckdb/duckdb-wasm/blocking") as typeof DuckDB;
  if (laidEngine === undefined) layEngine(codeFile);
  const bundle = {mainModule: laidEngine ?? codeFile, mainWorker: ""};
  const database = await createDuckDB({mvp: bundle, eh: bundle}, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  return new QueryEngine(database);
}
