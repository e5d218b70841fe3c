import {cpSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {check} from "../../../loaders/check/check_command.ts";
import {exitCodes} from "../../../loaders/errors.ts";
import {ledgerDifferences} from "../../../loaders/warehouse/ledger.ts";
import {placeWarehouse} from "../warehouse/built_once.ts";
import {editTable} from "../warehouse/warehouse_fixture.ts";

let said = "";
beforeEach(() => {
  said = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A copy of data/ to break; its warehouse is current until then. */
async function copyOfData(): Promise<string> {
  const data = join(mkdtempSync(join(tmpdir(), "kommunebro-check-")), "data");
  cpSync("data", data, {recursive: true, filter: (path) => !/\.duckdb|\.tmp$/.test(path)});
  await placeWarehouse(join(data, "warehouse.duckdb"));
  return data;
}
const lines = () => said.trimEnd().split("\n");

describe("npm run check", () => {
  test("passes on the tables of the project and says how many checks passed", async () => {
    expect(await check({data: await copyOfData()})).toBe(exitCodes.ok);
    expect(lines().at(-1)).toMatch(/^\d\d passed, 0 failed$/);
  });
  test(
    "tells a lost row by table and year, breaks with exit code 4, and takes it as the new ledger when told " + "to",
    async () => {
      const data = await copyOfData();
      editTable(data, "hromada_budgets", (text) => text.replace(/^UA05020010000053508,2023,.*\n/m, ""));
      expect(await check({data})).toBe(exitCodes.contract);
      expect(said).toContain("staging.hromada_budgets, year=2023: 1468 rows, the ledger says 1469");
      expect(said).toContain("npm run check -- --accept");
      expect(said).toContain("hromada_budgets.json: rows 4407, the file has 4406");
      expect(lines().at(-1)).toMatch(/passed, [1-9]\d* failed$/);
      await check({data, accept: true});
      expect(said.split("npm run check -- --accept").at(-1), "the change is told before it is written").toContain(
        "  staging.hromada_budgets, year=2023: 1468 rows, the ledger says 1469\n"
      );
      expect(readFileSync(join(data, "ledger.csv"), "utf8")).toContain("staging,hromada_budgets,year=2023,1468\n");
      expect(
        readFileSync(join(data, "hromada_budgets.json"), "utf8"),
        "a refreshed table is only written by a refresh"
      ).toContain('"rows": 4407');
    }
  );
  test("brings the record of an authored table up to date when told to", async () => {
    const data = await copyOfData();
    editTable(data, "settings", (text) => text.replace("near_front_km,30,", "near_front_km,31,"));
    expect(await check({data})).toBe(exitCodes.contract);
    expect(said).toContain("settings.json: sha256");
    expect(await check({data, accept: true})).toBe(exitCodes.ok);
  });
  test("says where a table breaks its schema", async () => {
    const data = await copyOfData();
    editTable(data, "hromadas", (text) => text.replace(",urban,", ",suburb,"));
    expect(await check({data})).toBe(exitCodes.contract);
    expect(said).toMatch(/FAIL {2}tables_keep_their_schema[\s\S]*hromadas\.csv: row 3, column type: “suburb”/);
    expect(said, "what the files alone tell is told all the same").toMatch(/ok {4}every_table_has_metadata/);
    expect(lines().at(-1)).toBe("7 passed, 1 failed");
  });
  test("tells what a record holds in place of words, days and counts, and does not speak of undefined", async () => {
    const data = await copyOfData();
    const path = join(data, "kommuner.json");
    const odd = {
      licence: {},
      source: "a page",
      key: 17,
      rows: "many",
      sha256: null,
      producer: {en: 17},
      title: [],
      notes: 3
    };
    const freshness = {warn_after_days: "soon", error_after_days: -1, why: 2};
    const whole = JSON.parse(readFileSync(path, "utf8")) as object;
    writeFileSync(path, JSON.stringify({...whole, ...odd, freshness, kind: undefined, retrieved: 20261128}));
    expect(await check({data})).toBe(exitCodes.contract);
    for (const what of [
      "licence is empty",
      "producer is empty in nb, en",
      "kind (nothing) is neither",
      "retrieved 20261128 is no"
    ])
      expect(said).toContain(`kommuner.json: ${what}`);
    for (const what of ["rows many, the file has 357", "key 17, the schema has kommune_code"])
      expect(said).toContain(`kommuner.json: ${what}`);
    expect(said).not.toMatch(/undefined|\[object /);
  });
  test("tells a table without schema and a table without record", async () => {
    const data = await copyOfData();
    writeFileSync(join(data, "stray.csv"), "a\n1\n");
    writeFileSync(join(data, "oblasts.json"), "{}");
    expect(await check({data})).toBe(exitCodes.contract);
    expect(said).toContain("stray.csv has no loaders/sql/staging/stray.sql");
    expect(said).toContain("oblasts.json: producer is empty in nb, en");
  });
});

test("the ledger tells parts that came, went and changed", () => {
  const row = (partition: string, rows: number) => ({schema: "core", table: "t", partition, rows});
  expect(
    ledgerDifferences([row("year=1", 1), row("year=2", 2), row("year=3", 3)], {
      ledger: [row("year=2", 2), row("year=3", 4), row("year=4", 5)],
      reported: new Set()
    })
  ).toEqual([
    "core.t, year=1: no rows, the ledger says 1",
    "core.t, year=3: 4 rows, the ledger says 3",
    "core.t, year=4: 5 rows, the ledger says none"
  ]);
});
