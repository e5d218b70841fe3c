// The query engine of a build: the very one that readers get, in the maker's own build for Node.
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type * as DuckDB from "@duckdb/duckdb-wasm/blocking";
import {QueryEngine} from "../../src/engine/query_engine.ts";

const require = createRequire(import.meta.url);

/** Starts an engine without tables; it takes one to three seconds. */
export async function startNodeEngine(): Promise<QueryEngine> {
  const {createDuckDB, NODE_RUNTIME, VoidLogger} = require("@duckdb/duckdb-wasm/blocking") as typeof DuckDB;
  const files = dirname(require.resolve("@duckdb/duckdb-wasm/blocking"));
  const bundle = (name: string) => ({mainModule: join(files, `duckdb-${name}.wasm`), mainWorker: ""});
  const bundles = {mvp: bundle("mvp"), eh: bundle("eh")};
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  return new QueryEngine(database);
}
