import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {missingDescriptions} from "../../../loaders/warehouse/completeness.ts";
import {contentHash} from "../../../loaders/warehouse/content_hash.ts";
import {layers, sqlFiles} from "../../../loaders/warehouse/sql_layers.ts";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {buildWarehouse, withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {builtOnce, placeWarehouse} from "./built_once.ts";
import {ask, editTable, fixtureData} from "./warehouse_fixture.ts";

describe("the warehouse of data/", () => {
  let file: string;
  const query = (sql: string) => withWarehouse(file, (connection) => rowsOf(connection, sql));
  beforeAll(async () => {
    file = await builtOnce();
  });

  test("lacks no comment, no unit and no source, and publishes what was decided on", async () => {
    const lines = await withWarehouse(file, (connection) => missingDescriptions(connection, "."));
    expect(lines.map(({name}) => name)).toContain("every_column_says_what_it_means");
    expect(lines.flatMap(({problems}) => problems)).toEqual([]);
    expect(lines.every(({checked}) => checked > 300)).toBe(true);
  });
  test("has every hromada once by each list, and all four region types", async () => {
    expect(
      await query("SELECT list_id, count(*)::INTEGER AS n FROM core.hromada_region_type GROUP BY ALL HAVING n <> 1469")
    ).toEqual([]);
    expect(
      (await query("SELECT region_type, hromada_count AS n FROM mart.region_type")).map((row) => [
        row.region_type,
        row.n
      ])
    ).toEqual([
      ["safe", 1081],
      ["near_front", 191],
      ["frontline", 39],
      ["occupied", 158]
    ]);
  });
  test("cannot read files any more", async () => {
    await expect(query("FROM read_csv('package.json')")).rejects.toThrow(/disabled by configuration/);
  });
  test("is the same when built twice", async () => {
    const again = join(mkdtempSync(join(tmpdir(), "kommunebro-warehouse-")), "warehouse.duckdb");
    await buildWarehouse({file: again});
    expect(await withWarehouse(again, contentHash)).toBe(await withWarehouse(file, contentHash));
  });
});

describe("building again", () => {
  test("leaves an unchanged warehouse alone, and builds anew when data change or the file is damaged", async () => {
    const dataDir = fixtureData();
    const build = async () => (await buildWarehouse({dataDir, refuseViolations: false})).wasBuilt;
    expect([await build(), await build()]).toEqual([true, false]);
    editTable(dataDir, "oblasts", (text) => text.replace("Volyn", "Volhynia"));
    expect([await build(), await build()]).toEqual([true, false]);
    const file = join(dataDir, "warehouse.duckdb");
    writeFileSync(file, readFileSync(file).subarray(0, 50_000));
    expect([await build(), await build()]).toEqual([true, false]);
    writeFileSync(file, "<html>");
    expect([await build(), await build()]).toEqual([true, false]);
  });
  test("keeps the last good warehouse when a table is broken", async () => {
    const dataDir = fixtureData();
    await placeWarehouse(join(dataDir, "warehouse.duckdb"), {dataDir});
    const before = readFileSync(join(dataDir, "warehouse.duckdb"));
    editTable(dataDir, "hromadas", (text) => text.replace("rural", "suburb"));
    await expect(buildWarehouse({dataDir, refuseViolations: false})).rejects.toThrow("suburb");
    expect(readFileSync(join(dataDir, "warehouse.duckdb")).equals(before)).toBe(true);
  });
  test("refuses data that break an identity, naming the check and a row", async () => {
    const dataDir = fixtureData([{budgets: [{year: 2022, own_uah_m: 9}]}]);
    await expect(buildWarehouse({dataDir})).rejects.toThrow(
      new RegExp(
        "own_plus_transfers_is_total\\.sql: must hold: own-source revenue \\+ transfers = total.*broken by 1 row, " +
          "first: hromada_code UA0+1, year 2022"
      )
    );
  });
});

describe("a SQL file", () => {
  const folderWith = (schema: string, sql: string) => {
    const root = mkdtempSync(join(tmpdir(), "kommunebro-sql-"));
    mkdirSync(join(root, schema));
    writeFileSync(join(root, schema, "it.sql"), sql);
    return root;
  };
  test("begins with its grain", () => {
    expect(() => sqlFiles("core", folderWith("core", "CREATE TABLE core.it (a INTEGER);"))).toThrow(
      "the first line must be its grain"
    );
  });
  test("reads only the layer before", () => {
    expect(() => sqlFiles("core", folderWith("core", "-- one row per a\nFROM mart.hromada"))).toThrow(
      "loaders/sql/core/it.sql reads mart.hromada: a file of core may read staging"
    );
    expect(() => sqlFiles("mart", folderWith("mart", "-- one row per a\nFROM staging.hromadas"))).toThrow(
      "may read core and disclosed and meta"
    );
    expect(() => sqlFiles("mart", folderWith("mart", "-- one row per a\nFROM mart.other"))).toThrow("reads mart.other");
    expect(
      sqlFiles("core", folderWith("core", "-- one row per a, unlike mart.x\nFROM staging.hromadas -- not mart.y"))
    ).toHaveLength(1);
  });
  test("of the project keeps both rules in every layer", () => {
    expect(layers.map((layer) => sqlFiles(layer).length).every((count) => count >= 10)).toBe(true);
  });
});

test("units are those of the comments of the schema, and a record that says its own is refused", async () => {
  const folder = fixtureData();
  const [row] = await ask(folder, "SELECT units FROM mart.table_provenance WHERE table_name = 'hromada_budgets'");
  expect(row?.units).toMatch(/^total_uah_m: UAH million, nominal; transfers_uah_m: UAH million, nominal; /);
  const record = JSON.parse(readFileSync("data/hromada_budgets.json", "utf8")) as Record<string, unknown>;
  const file = join(folder, "hromada_budgets.json");
  writeFileSync(file, JSON.stringify({...record, units: {total_uah_m: "UAH"}}));
  const [check] = await ask(
    folder,
    "SELECT problems FROM meta.check_result WHERE check_name = 'metadata_match_the_schema'"
  );
  expect(String(check?.problems)).toContain("units stand in the comments of loaders/sql/staging/hromada_budgets.sql");
});
