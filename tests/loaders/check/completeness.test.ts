import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {DuckDBInstance} from "@duckdb/node-api";
import {missingSourceParts} from "../../../loaders/check/missing_parts.ts";
import {exitCodes, KommunebroError} from "../../../loaders/errors.ts";
import {missingDescriptions, missingFiles, requireComplete} from "../../../loaders/warehouse/completeness.ts";
import {columnProblems} from "../../../loaders/warehouse/published_list.ts";
import {buildWarehouse, withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {builtOnce} from "../warehouse/built_once.ts";

/** A project of the given files beside a copy of the list of what may be published. */
function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "kommunebro-complete-"));
  const all = {"site/gate/published.json": readFileSync("site/gate/published.json", "utf8"), ...files};
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
  return root;
}

describe("what a warehouse lacks", () => {
  let file: string;
  beforeAll(async () => {
    file = await builtOnce();
  });

  /** The warehouse after some SQL, and what it then lacks in a project. */
  async function lackingAfter(sql: string, root: string): Promise<string[]> {
    const copy = join(mkdtempSync(join(tmpdir(), "kommunebro-complete-")), "warehouse.duckdb");
    cpSync(file, copy);
    const instance = await DuckDBInstance.create(copy);
    const connection = await instance.connect();
    await connection.run(sql);
    connection.closeSync();
    instance.closeSync();
    const lines = await withWarehouse(copy, (opened) => missingDescriptions(opened, root));
    return lines.flatMap(({problems}) => problems);
  }

  test("is told all at once: a comment, a unit, a source, a column nobody decided on", async () => {
    expect(
      await lackingAfter(
        `CREATE TABLE mart.fresh (a INTEGER, b VARCHAR);
         COMMENT ON TABLE mart.fresh IS 'Something. Source: somewhere.';
         COMMENT ON COLUMN mart.fresh.a IS 'A number.';
         COMMENT ON TABLE core.oblast IS 'Without a word of where it is from.'`,
        project({})
      )
    ).toEqual([
      "loaders/sql/core/oblast.sql: the comment on the table names no “Source: …”",
      "loaders/sql/mart/fresh.sql: the comment on a, a number, names no “Unit: …”",
      "loaders/sql/mart/fresh.sql: no comment on b",
      "mart.fresh is not in site/gate/published.json: add it with its columns if everybody may have it: a, b"
    ]);
  });

  test(
    "ends a build with the exit code of a leak where something would be published, of a contract where " + "not",
    async () => {
      const failure = (root: string): Promise<unknown> =>
        withWarehouse(file, (connection) => requireComplete(connection, root)).then(
          () => undefined,
          (error: unknown) => error
        );
      expect(await failure(".")).toBeUndefined();
      const leak = await failure(project({"src/nb/draft.md": "# Draft"}));
      expect(leak).toBeInstanceOf(KommunebroError);
      expect((leak as KommunebroError).exitCode).toBe(exitCodes.leak);
      expect((leak as KommunebroError).message).toContain("src/nb/draft.md is not among the public pages");
      const behind = await failure(project({"src/marts/mart_rows.ts": "export interface MartRows {}\n"}));
      expect((behind as KommunebroError).exitCode).toBe(exitCodes.contract);
    }
  );
});

test("columns that came, went and stayed are told by mart", () => {
  expect(
    columnProblems(
      {columns: {a: ["x", "gone"], old: ["y"]}},
      new Map([
        ["a", ["x", "new"]],
        ["b", ["z"]]
      ])
    )
  ).toEqual([
    "mart.a: new not in site/gate/published.json: add what everybody may have, or drop it",
    "mart.b is not in site/gate/published.json: add it with its columns if everybody may have it: z",
    "site/gate/published.json names gone of a, which it does not hold",
    "site/gate/published.json names old, which is no mart: take it out"
  ]);
});

test(
  "a page in one language alone, an internal page in src/ and a table that is missing are told from the " + "files",
  () => {
    const root = project({"src/nb/trends.md": "", "src/en/cases.md": "", "data/oblasts.csv": ""});
    const said = missingFiles(root, join(root, "data")).flatMap(({problems}) => problems);
    expect(said).toContain("src/en/cases.md is not among the public pages of site/gate/published.json: add it there");
    expect(said).toContain("site/gate/published.json names the public page trends, and src/en/trends.md is missing");
    expect(said.filter((text) => text.includes("src/nb/trends.md"))).toEqual([]);
    expect(said.find((text) => text.includes("hromadas.csv is missing"))).toContain("npm run refresh");
    expect(said.filter((text) => text.includes("oblasts.csv"))).toEqual([]);
  }
);

test("a source tells all that it lacks: a fixture, a schema, a record, words, its name", async () => {
  const source = {
    id: "other",
    url: "http://a.org/a.csv",
    producer: "TODO",
    licence: "MIT",
    grain: "one row",
    columns: {}
  };
  const root = project({
    "loaders/sources/fresh.ts":
      `export const source = ${JSON.stringify(source)};\n` +
      'export const tables = [{name: "fresh_table", kind: "csv", key: [], sources: []}];\n',
    "loaders/sources/broken.ts": "export const nothing = 1;\n"
  });
  const {checked, problems} = await missingSourceParts(root, join(root, "data"));
  expect(checked).toBe(2);
  expect(problems.map((problem) => problem.replaceAll(`${root}/`, ""))).toEqual([
    "loaders/sources/broken.ts: no fixture: put made-up rows into tests/fixtures/sources/broken.csv",
    "loaders/sources/broken.ts: no “export const source”",
    "loaders/sources/fresh.ts: no fixture: put made-up rows into tests/fixtures/sources/fresh.csv",
    "loaders/sources/fresh.ts: the id is other: name the file after it",
    "loaders/sources/fresh.ts: url http://a.org/a.csv is no https address",
    "loaders/sources/fresh.ts: producer says nothing yet",
    "loaders/sources/fresh.ts: its table fresh_table has no record data/fresh_table.json",
    "loaders/sources/fresh.ts: its table fresh_table has no schema loaders/sql/staging/fresh_table.sql"
  ]);
});

test("the sources of the project lack nothing", async () => {
  const {checked, problems} = await missingSourceParts(".", "data");
  expect(checked).toBeGreaterThan(14);
  expect(problems).toEqual([]);
});

test("a warehouse tells the faults of every table of a layer at once", async () => {
  const root = mkdtempSync(join(tmpdir(), "kommunebro-complete-"));
  cpSync("data", join(root, "data"), {recursive: true, filter: (path) => !/\.duckdb|\.tmp$/.test(path)});
  rmSync(join(root, "data/settings.csv"));
  writeFileSync(join(root, "data/oblasts.csv"), "oblast_code,name\nUA-05,Vinnytsia\n");
  const failure: unknown = await buildWarehouse({dataDir: join(root, "data")}).catch((error: unknown) => error);
  expect(String(failure)).toContain("settings.csv: missing");
  expect(String(failure)).toContain("oblasts.csv: row 1: column name_uk is missing");
  expect(existsSync(join(root, "data/warehouse.duckdb"))).toBe(false);
});
