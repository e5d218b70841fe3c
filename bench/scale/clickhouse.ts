// The same marts over the same Parquet by DuckDB and by ClickHouse in this process (chdb), answers held side by side.
// Prints one line of JSON a mart.
import {DuckDBInstance} from "@duckdb/node-api";
import {readdirSync} from "node:fs";
import {join} from "node:path";
import {parquetOf} from "../../loaders/large/hold_table.ts";
import {sqlFiles, sqlRoot} from "../../loaders/warehouse/sql_layers.ts";
import {median} from "../statistics.ts";
import {clickhouseSql} from "./clickhouse_sql.ts";

/** As much of chdb as is used here. */
interface Chdb {
  readonly Session: new () => {query(sql: string, format: string): string; cleanup(): void};
  readonly version?: string;
}

/** What one mart came to. */
export interface BothEngines {
  readonly mart: string;
  readonly rows: number;
  readonly duckdbSeconds: number;
  readonly clickhouseSeconds: number;
  /** Values that must agree to the last digit, and how many do not. */
  readonly exact: number;
  readonly different: number;
  /** Quantiles, and the largest difference of two relative to their size. */
  readonly quantiles: number;
  readonly furthest: number;
}

const folder = process.argv[2]!;
const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((path) => path.endsWith(".parquet"));
const instance = await DuckDBInstance.create(":memory:", {threads: "2", memory_limit: "600MB"});
const connection = await instance.connect();
await connection.run("CREATE SCHEMA large");
await connection.run(
  `CREATE VIEW large.local_budgets AS SELECT * FROM ${parquetOf(files.map((path) => join(folder, path)))}`
);
const name = "chdb";
const session = new ((await import(name)) as Chdb).Session();
session.query("CREATE DATABASE large", "TSV");
session.query(`CREATE VIEW large.local_budgets AS SELECT * FROM file('${folder}/**/*.parquet', Parquet)`, "TSV");
const [version] = session.query("SELECT version()", "TSV").split("\n");
console.error(`ClickHouse ${version}`);

/** Seconds of the middle of three runs, and what the last gave. */
async function timed<T>(run: () => Promise<T>): Promise<{seconds: number; answer: T}> {
  const seconds: number[] = [];
  let answer: T;
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    answer = await run();
    seconds.push((performance.now() - started) / 1000);
  }
  return {seconds: median(seconds), answer: answer!};
}

for (const {table: mart, sql} of sqlFiles("large_mart", sqlRoot)) {
  const duckdb = await timed(async () => {
    const reader = await connection.runAndReadAll(sql);
    const isDouble = reader.columnTypes().map((type) => type.toString() === "DOUBLE");
    return {isDouble, rows: reader.getRows().map((row) => row.map(String))};
  });
  const clickhouse = await timed(async () =>
    session
      .query(`${clickhouseSql(sql)} SETTINGS output_format_decimal_trailing_zeros = 1`, "TSV")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split("\t"))
  );
  const {rows, isDouble} = duckdb.answer;
  let [exact, different, quantiles, furthest] = [0, Math.abs(rows.length - clickhouse.answer.length), 0, 0];
  for (const [at, row] of rows.entries())
    for (const [column, value] of row.entries()) {
      const other = clickhouse.answer[at]?.[column];
      if (isDouble[column]) {
        quantiles += 1;
        furthest = Math.max(furthest, Math.abs(Number(value) - Number(other)) / Math.max(1, Math.abs(Number(value))));
      } else {
        exact += 1;
        if (value !== other) different += 1;
      }
    }
  const result: BothEngines = {
    mart,
    rows: rows.length,
    duckdbSeconds: duckdb.seconds,
    clickhouseSeconds: clickhouse.seconds,
    exact,
    different,
    quantiles,
    furthest
  };
  console.log(JSON.stringify(result));
}
session.cleanup();
connection.closeSync();
instance.closeSync();
