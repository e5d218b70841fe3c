import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import {readReleases, releaseNames} from "../../../loaders/warehouse/release_manifest.ts";
import {sqlFiles} from "../../../loaders/warehouse/sql_layers.ts";

const whole = {since: null, tables: [], changes: [], decisions: [], last_run: null};

function dataWith(manifests: Readonly<Record<string, unknown>>): string {
  const data = mkdtempSync(join(tmpdir(), "kommunebro-manifests-"));
  onTestFinished(() => rmSync(data, {recursive: true, force: true}));
  mkdirSync(join(data, "releases"));
  for (const [name, content] of Object.entries(manifests))
    writeFileSync(
      join(data, "releases", `${name}.json`),
      typeof content === "string" ? content : JSON.stringify(content)
    );
  return data;
}
const named = (name: string): unknown => ({release: name, day: name.slice(0, 10), ...whole});

describe("the releases that are kept", () => {
  test("are none in a project without a folder of them", () => {
    expect(readReleases("nowhere")).toEqual([]);
  });

  test("are read newest first, the second of a day after the first, and no more than four", () => {
    const names = ["2026-11-28", "2026-11-28.2", "2026-11-28.10", "2026-01-02", "2025-12-31"];
    const data = dataWith(Object.fromEntries(names.map((name) => [name, named(name)])));
    expect(releaseNames(data)).toEqual(["2026-11-28.10", "2026-11-28.2", "2026-11-28", "2026-01-02", "2025-12-31"]);
    expect(readReleases(data).map(({release}) => release)).toEqual(releaseNames(data).slice(0, 4));
  });

  test("are refused in one report that names each broken file and the way to mend it", () => {
    const table = {table: "hromada", columns: ["name"], rows: 5, sha256: null};
    const data = dataWith({
      "2026-11-28": "{",
      "2026-11-27": named("2026-11-26"),
      "2026-11-26": {...(named("2026-11-26") as object), tables: [table]},
      first: named("first")
    });
    expect(() => readReleases(data)).toThrow(/2026-11-28\.json: not JSON[\s\S]*2026-11-27\.json: it calls itself/);
    expect(() => readReleases(data)).toThrow(
      'the table "hromada" has no name, columns, rows or sum: restore it with git'
    );
    expect(() => readReleases(data)).toThrow("first.json: a manifest is called by its day");
  });

  test("of this project can be read, and keep neither rows nor sum of a table that withholds something", () => {
    const releases = readReleases("data");
    expect(releases.length).toBeGreaterThan(0);
    const withholds = sqlFiles("mart").flatMap(({table, sql}) => (/\b(edition|disclosed)\./.test(sql) ? [table] : []));
    expect(withholds.length).toBeGreaterThan(10);
    for (const {tables, changes} of releases) {
      const kept = tables.filter(({rows, sha256}) => rows !== null || sha256 !== null).map(({table}) => table);
      expect(kept.length).toBeGreaterThan(20);
      expect(kept.filter((table) => withholds.includes(table))).toEqual([]);
      for (const {struck} of changes) for (const {because} of struck) expect(because.length).toBeGreaterThan(20);
    }
  });
});
