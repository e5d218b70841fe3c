// The thread that holds the query engine. The page ends it where a query is cancelled or takes too long.
import * as duckdb from "@duckdb/duckdb-wasm/blocking";
import {type AnswerLimits, QueryEngine} from "./query_engine.js";

/** A table for the engine, an Arrow IPC stream. */
export interface SentTable {
  readonly name: string;
  readonly version: string;
  readonly bytes: Uint8Array;
}

export type ToWorker =
  | {readonly kind: "start"; readonly wasm: string}
  | {readonly kind: "ask"; readonly sql: string; readonly tables: readonly SentTable[]; readonly limits: AnswerLimits};

export type FromWorker =
  | {readonly kind: "ready"}
  | {readonly kind: "failed"; readonly message: string}
  | {readonly kind: "answer"; readonly bytes: Uint8Array; readonly isCut: boolean}
  | {readonly kind: "fault"; readonly message: string};

/** The bundler puts the maker's build for browsers in the place of the one for Node, which has another runtime. */
const {createDuckDB, VoidLogger} = duckdb;
const {BROWSER_RUNTIME} = duckdb as unknown as {readonly BROWSER_RUNTIME: duckdb.DuckDBRuntime};

let engine: QueryEngine | undefined;

const tell = (said: FromWorker): void => postMessage(said);

async function start(wasm: string): Promise<void> {
  try {
    const bundle = {mainModule: wasm, mainWorker: ""};
    const database = await createDuckDB({mvp: bundle, eh: bundle}, new VoidLogger(), BROWSER_RUNTIME);
    await database.instantiate(() => {});
    engine = new QueryEngine(database);
    // The engine is locked, and from here on this thread has nothing to fetch with either.
    const ways = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport"];
    Object.assign(globalThis, Object.fromEntries(ways.map((way) => [way, undefined])));
    tell({kind: "ready"});
  } catch (error) {
    tell({kind: "failed", message: (error as Error).message});
  }
}

addEventListener("message", ({data}: MessageEvent<ToWorker>) => {
  if (data.kind === "start") return void start(data.wasm);
  try {
    for (const {name, version, bytes} of data.tables) engine!.addTable(name, version, () => bytes);
    const {bytes, isCut} = engine!.ask(data.sql, data.limits);
    tell({kind: "answer", bytes, isCut});
  } catch (error) {
    tell({kind: "fault", message: (error as Error).message});
  }
});
