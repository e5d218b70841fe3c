import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {keepLatest, keepRaw} from "../../../loaders/net/cache.ts";
import {catalogue} from "../../../loaders/refresh/catalogue.ts";
import {UsageError} from "../../../loaders/errors.ts";
import {explainCommand} from "../../../loaders/refresh/explain_command.ts";
import {appendJournal} from "../../../loaders/disk/journal.ts";

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "kommunebro-explain-"));
});
afterEach(() => rmSync(cache, {recursive: true, force: true}));

async function told(...sources: string[]): Promise<string> {
  let text = "";
  await explainCommand({sources, data: "data", cache, print: (more) => (text += more)});
  return text;
}

test("a source is told with origin, contract, tables, age and history", async () => {
  const text = await told("budgets");
  for (const line of [
    "verified  against published file, 2026-11-21",
    "one row per hromada and year; 4,407 rows; key: hromada_code and year",
    `${"year".padEnd(19)}  whole number, 2021 to 2023\n`,
    `${"income_total".padEnd(19)}  number, -1000000000 to 50000000000, here total\n`,
    "data/hromada_budgets.csv  made from it; whole years 2021, 2022; begun 2023; judged by total_uah_m",
    "data/hromada_budgets: the facts (2021/2022) are",
    "Downloads\n  none is kept here",
    "Runs\n  none is in the journal here"
  ])
    expect(text).toContain(line);
  expect(text).toMatch(/History\n {2}data\/hromada_budgets\.csv\n {4}(\d{4}-\d\d-\d\d {2}\S|not committed yet)/);
});

test("runs are told newest first: one that failed with its reason, one that never ended", async () => {
  const run = (at: string) => ({event: "began", run: at, at, pid: 1, sources: ["fylker"], from: "network"}) as const;
  appendJournal(cache, run("2026-11-20T03:00:00.000Z"));
  appendJournal(cache, {
    event: "ended",
    run: "2026-11-20T03:00:00.000Z",
    at: "2026-11-20T03:00:09.000Z",
    exit: 3,
    sources: [{id: "fylker", state: "failed", failure: "fylker: no answer", code: 3}],
    tables: [],
    stale: []
  });
  appendJournal(cache, run("2026-11-21T03:00:00.000Z"));
  const bytes = Buffer.from("[]");
  const sidecar = {
    url: "https://example.org/a",
    retrieved: "2026-11-19T03:00:00.000Z",
    etag: '"a1"',
    from: "network"
  } as const;
  keepRaw(cache, bytes, sidecar);
  keepLatest(cache, "fylker", bytes, sidecar);
  const text = await told("fylker");
  expect(text).toContain(
    "Runs\n  2026-11-21T03:00:00.000Z  began and never ended: it was killed, or still runs\n  " +
      "2026-11-20T03:00:00.000Z  failed: fylker: no answer; the run ended with 3\n"
  );
  expect(text).toMatch(
    /Downloads\n {2}newest 2026-11-19T03:00:00\.000Z from network, sha256 [0-9a-f]{12}…, version "a1"/
  );
});

test("every source can be told, and every column says what it promises", async () => {
  const {sources} = await catalogue();
  for (const source of sources)
    expect(
      Object.values(source.columns).filter((column) => !(column as {says?: string}).says),
      source.id
    ).toEqual([]);
  const text = await told(...sources.map(({id}) => id));
  for (const {id, url} of sources) {
    expect(text).toContain(`${id}\n\nOrigin\n`);
    expect(text).toContain(url);
  }
});

test("without a source, or with one that is not there, the known ones are named", async () => {
  await expect(told()).rejects.toThrow(UsageError);
  await expect(told("war")).rejects.toThrow(/unknown source: war\. Sources: budgets,/);
});
