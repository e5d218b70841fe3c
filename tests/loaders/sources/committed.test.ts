import {createHash} from "node:crypto";
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {geoContains} from "d3";
import type {FeatureCollection} from "geojson";
import {feature} from "topojson-client";
import {expect, test} from "vitest";
import {catalogue} from "../../../loaders/refresh/catalogue.ts";
import {tablePaths} from "../../../loaders/refresh/table_record.ts";
import {refresh} from "../../../loaders/refresh/refresh.ts";
import {locales} from "../../../src/words/locales.ts";

const mirror = "../shared/mirror";
const {tables} = await catalogue();

test.each(tables.map((table) => [table.name, table] as const))(
  "the record of %s names its sources, key, rows and sha256",
  (_name, table) => {
    const paths = tablePaths("data", table);
    const record = JSON.parse(readFileSync(paths.record, "utf8"));
    const content = readFileSync(paths.content);
    expect(record).toMatchObject({
      table: table.name,
      key: table.key,
      grain: table.grain,
      // What a person entered in place of the source names where it was read.
      ...(table.enteredByHand
        ? {kind: "authored"}
        : {kind: "refreshed", source: table.sources.map((source) => source.url)})
    });
    expect(record.sha256).toBe(createHash("sha256").update(content).digest("hex"));
    expect(record.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (table.kind === "csv") expect(content.toString().trimEnd().split("\n")).toHaveLength(record.rows + 1);
  }
);

test("every record tells a reader in every language what the table is and what it does not say", () => {
  const records = readdirSync("data")
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(join("data", file), "utf8")));
  expect(records.length).toBeGreaterThan(tables.length);
  for (const {table, title, notes, producer, licence, as_of, quality} of records) {
    expect(
      [
        table,
        licence,
        as_of,
        ...[title, notes, producer].flatMap((said) => locales.map((locale) => said[locale]))
      ].every((text) => typeof text === "string" && text.length > 1),
      table
    ).toBe(true);
    expect(["official", "official_by_way", "derived", "estimated", "sample", "conflicting", "mixed"]).toContain(
      quality
    );
  }
});

function shapesOf(name: string, object: string): FeatureCollection {
  const topology = JSON.parse(readFileSync(`data/geo/${name}.topo.json`, "utf8"));
  return feature(topology, topology.objects[object]) as unknown as FeatureCollection;
}

test.each([
  ["Simferopol", [34.1, 44.95], "UA-43"],
  ["Sevastopol", [33.52, 44.6], "UA-43"],
  ["Kerch", [36.47, 45.36], "UA-43"],
  ["Kyiv", [30.52, 50.45], "UA-32"],
  ["Donetsk", [37.8, 48], "UA-14"]
] as const)("%s lies in Ukraine", (_name, point, oblast) => {
  const around = shapesOf("ukraine_oblasts", "oblasts").features.filter((shape) =>
    geoContains(shape as never, [...point])
  );
  expect(around.map((shape) => shape.id)).toEqual([oblast]);
});

test("there are 25 oblast shapes and 357 kommune shapes, each with a code of its own", () => {
  const ids = (name: string, object: string) => new Set(shapesOf(name, object).features.map((shape) => shape.id));
  expect(ids("ukraine_oblasts", "oblasts").size).toBe(25);
  const kommuner = readFileSync("data/kommuner.csv", "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.slice(0, 4));
  expect(ids("norway_kommuner", "kommuner")).toEqual(new Set(kommuner));
});

test("a refresh from the published files makes the committed tables, byte for byte", async () => {
  const isThere = existsSync(mirror);
  expect(
    isThere || process.env.CI !== "true",
    `${mirror} is missing: the committed tables cannot be compared with their sources`
  ).toBe(true);
  if (!isThere) return;
  const place = mkdtempSync(join(tmpdir(), "kommunebro-committed-"));
  try {
    cpSync("data", place, {recursive: true, filter: (path) => !path.includes("warehouse.duckdb")});
    const code = await refresh({sources: [], mirror, data: place, cache: join(place, "cache"), print: () => {}});
    expect(code).toBe(0);
    for (const table of tables) {
      for (const path of ["content", "record"] as const)
        expect(readFileSync(tablePaths(place, table)[path], "utf8")).toBe(
          readFileSync(tablePaths("data", table)[path], "utf8")
        );
    }
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
});
