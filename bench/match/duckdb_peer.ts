// DuckDB on the same pairs, in its own words: one table of whole numbers, the best twenty of each kommune in one query.
import {DuckDBInstance} from "@duckdb/node-api";
import {hromadaCount, kommuneCount, top} from "./market.ts";

export async function duckdbPeer(
  pairValuesFile: string,
  frames: readonly (readonly number[])[],
  check: readonly number[],
  rounds: number
): Promise<{times: number[]; tops: number[][]; version: string}> {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  const {readFileSync} = await import("node:fs");
  const pairValues = new Int16Array(readFileSync(pairValuesFile).buffer.slice(0));
  const size = kommuneCount * hromadaCount;
  await connection.run(
    `CREATE TABLE pair (k INTEGER, h INTEGER, ${Array.from({length: 10}, (_, c) => `c${c} INTEGER`).join(", ")})`
  );
  const appender = await connection.createAppender("pair");
  for (let at = 0; at < size; at++) {
    appender.appendInteger(Math.floor(at / hromadaCount));
    appender.appendInteger(at % hromadaCount);
    for (let c = 0; c < 10; c++) appender.appendInteger(pairValues[c * size + at]!);
    appender.endRow();
  }
  appender.closeSync();
  // Ties by code: of equal sums the smaller number is the larger key.
  const query = (weights: readonly number[]): string => {
    const sum = weights.map((weight, c) => `${weight} * c${c}`).join(" + ");
    return `SELECT k, max_by(h, (${sum})::BIGINT * 2048 - h, ${top}) AS best FROM pair GROUP BY k ORDER BY k`;
  };
  const run = async (weights: readonly number[]): Promise<number[]> =>
    (await connection.runAndReadAll(query(weights)))
      .getRows()
      .flatMap((row) => [...(row[1] as {items: number[]}).items]);
  const tops: number[][] = [];
  for (const frame of check) tops.push(await run(frames[frame]!));
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const begin = performance.now();
    await run(frames[i % frames.length]!);
    times.push(performance.now() - begin);
  }
  const version = String((await connection.runAndReadAll("SELECT version()")).getRows()[0]![0]);
  connection.closeSync();
  return {times, tops, version};
}
