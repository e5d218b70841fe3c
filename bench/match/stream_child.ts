// 1,469 hromadas, 90,000 authorities: our stream in a process of its own, so that its memory can be read.
import {readFileSync, writeFileSync} from "node:fs";
import {randomPlaces} from "../../tests/model/match/random_places.ts";
import {readFacts, type Facts} from "../../src/model/match/facts.ts";
import type {Kommune} from "../../src/model/match/places.ts";
import {columnsOf, streamTops} from "../../src/model/match/stream.ts";
import {marketInDuckdb, queryFor} from "./stream_sql.ts";
import {presets} from "../../src/model/match/weights.ts";

const [folder, countText] = process.argv.slice(2) as [string, string];
const count = Number(countText);
const part = 3000;
const {hromadas} = randomPlaces({seed: 42, kommuner: 0, hromadas: 1469, answered: 100, links: 0});

/** Authorities a part at a time, with codes that keep their order over all parts. */
function* parts(): Generator<Facts> {
  for (let from = 0; from < count; from += part) {
    const kommuner = randomPlaces({
      seed: 1000 + from / part,
      kommuner: Math.min(part, count - from),
      hromadas: 0,
      answered: 100,
      links: 0
    }).kommuner.map((k, i): Kommune => ({...k, code: String(100_000 + from + i)}));
    yield readFacts({kommuner, hromadas: hromadas.slice(0, 60), links: []});
  }
}

// Languages and areas are numbered by the places read together: each part is read with some hromadas, and they with a
// part.
const facts: Facts = {
  ...readFacts({
    kommuner: randomPlaces({seed: 1000, kommuner: part, hromadas: 0, answered: 100, links: 0}).kommuner,
    hromadas,
    links: []
  }),
  kommuner: []
};
const started = performance.now();
const columns = columnsOf(parts(), count);
const built = performance.now() - started;
const times: number[] = [];
const sample = new Map<number, number[]>();
for (let round = 0; round < 3; round++) {
  const begin = performance.now();
  streamTops(
    columns,
    facts,
    presets.balanced.weights,
    (h, {kommune}) => void (h % 50 === 0 && sample.set(h, [...kommune]))
  );
  times.push(performance.now() - begin);
}
const peak = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? NaN) / 1000;
// The peer comes after the peak has been read, so that its memory is not counted as ours.
const duckdb = await peer().catch((error: Error) => {
  process.stderr.write(`DuckDB: not measured, ${error.message}\n`);
  return null;
});
writeFileSync(`${folder}/stream.json`, JSON.stringify({built, times, peak, duckdb}));

async function peer() {
  const connection = await marketInDuckdb(parts(), facts.areas.length);
  const queries = [...sample].map(([h, list]) => ({
    list,
    sql: queryFor(facts.hromadas[h]!, facts, presets.balanced.weights)
  }));
  let right = 0;
  const rounds: number[] = [];
  for (let round = 0; round < 2; round++) {
    right = 0;
    const begin = performance.now();
    for (const {sql, list} of queries) {
      const rows = (await connection.runAndReadAll(sql)).getRows();
      if (rows.length === list.length && rows.every((row, i) => Number(row[0]) === list[i])) right += 1;
    }
    rounds.push(performance.now() - begin);
  }
  return {times: rounds, right: right / queries.length, hromadas: queries.length};
}
