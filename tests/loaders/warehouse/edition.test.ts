import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {beforeAll, describe, expect, test} from "vitest";
import {audienceOf, type Audience} from "../../../loaders/audience.ts";
import {sqlFiles, sqlRoot} from "../../../loaders/warehouse/sql_layers.ts";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {areas, csvOf, exported, type Said} from "../survey/form_fixture.ts";
import {builtOnce, placeWarehouse} from "./built_once.ts";
import {code, fixtureData, writeTable, type Place} from "./warehouse_fixture.ts";
import {areaName} from "../../../loaders/survey/mapping.ts";

const need = areaName(
  areas.find((area) => area.area_code === "equipment")!,
  "uk"
);

/** Two safe, one near the front, one at it, one occupied; all but the second have answered. */
const war: [boolean, boolean, boolean, boolean] = [true, true, true, true];
const places: Place[] = [
  {hromada: {lat: 48, lon: 23}},
  {hromada: {lat: 48, lon: 25}},
  {hromada: {lat: 50.1, lon: 36.9}},
  {hromada: {lat: 50, lon: 37}, lists: war},
  {hromada: {lat: 50, lon: 39}, lists: war, status: "occupied"}
];
const answers = [0, 2, 3, 4].map((i): Said => ({
  place_name: "Тестова",
  place_code: code(i + 1),
  parent_name: "Вінницька",
  need_1: need
}));
const kommune = (kommune_code: string, name: string) => ({
  kommune_code,
  name,
  name_official: name,
  fylke_code: "03",
  centre: name,
  population: 5000,
  area_km2: 10,
  language_form: "neutral",
  lat: 59.9,
  lon: 10.7
});

/** A country whose answers are samples, or real forms where `isReal`; asks the edition for `audience`. */
function country(isReal: boolean): (audience: Audience, sql: string) => Promise<Record<string, unknown>[]> {
  const folder = fixtureData(places);
  writeTable(folder, "kommuner", [kommune("0301", "Oslo"), kommune("0302", "Taus")]);
  const answered = isReal ? join(folder, "private") : join(folder, "samples");
  mkdirSync(answered, {recursive: true});
  writeFileSync(join(answered, "hromada_needs.csv"), csvOf(exported("hromada_needs", "uk", answers)));
  if (isReal)
    writeFileSync(
      join(answered, "norwegian_profiles.csv"),
      csvOf(exported("norwegian_profiles", "nb", [{place_name: "Oslo", parent_name: "Oslo"}]))
    );
  const cases = [1, 3, 4].map((i) => `C01${i},0301,${code(i)},active,2026-10-01,2026-01-01,,,\n`).join("");
  writeFileSync(
    join(answered, "cases.csv"),
    "case_id,kommune_code,hromada_code,stage,stage_since_date,started_date,responsible_role," +
      `next_step,next_step_due_date\n${cases}`
  );
  return async (audience, sql) => {
    const file = await builtOnce({dataDir: folder, privateDir: join(folder, "private"), audience});
    return withWarehouse(file, (connection) => rowsOf(connection, sql));
  };
}

const hromadas =
  "SELECT right(hromada_code, 1)::INTEGER AS n, region_type AS r, is_withheld AS w, evidence AS e FROM " +
  "mart.match_hromada ORDER BY n";
const sides =
  "SELECT side AS s, right(place_code, 1)::INTEGER AS n, bool_or(kind = 'need') AS needs, any_value(evidence) AS " +
  "e FROM mart.match_answer GROUP BY ALL ORDER BY s, n";

describe("the marts of the matching made from samples", () => {
  let ask: ReturnType<typeof country>;
  beforeAll(() => {
    ask = country(false);
  });

  test("withhold answers at and near the front in the public edition, and do not say who gave any", async () => {
    expect(await ask("public", hromadas)).toEqual([
      {n: 1, r: "safe", w: false, e: "illustrative"},
      {n: 2, r: "safe", w: false, e: null},
      {n: 3, r: "near_front", w: true, e: null},
      {n: 4, r: "frontline", w: true, e: null},
      {n: 5, r: "occupied", w: true, e: null}
    ]);
    expect((await ask("public", sides)).filter(({s}) => s === "hromada").map(({n}) => n)).toEqual([1]);
    expect(
      await ask(
        "public",
        "SELECT hromada_code AS h FROM mart.match_hromada WHERE is_withheld AND coalesce(languages, horizon, " +
          "region_type_at_answer, submitted_date::VARCHAR) IS NOT NULL"
      )
    ).toEqual([]);
  });
  test("name in the public edition no case at or near the front", async () => {
    expect(
      await ask("public", "SELECT link_id AS l, evidence AS e FROM mart.match_link WHERE kind = 'case' ORDER BY l")
    ).toEqual([{l: "C011", e: "illustrative"}]);
  });
  test("show all of it in the internal edition", async () => {
    expect((await ask("internal", hromadas)).map(({w, e}) => [w, e])).toEqual([
      [false, "illustrative"],
      [false, null],
      [false, "illustrative"],
      [false, "illustrative"],
      [false, "illustrative"]
    ]);
    expect((await ask("internal", sides)).filter(({s}) => s === "hromada").map(({n}) => n)).toEqual([1, 3, 4, 5]);
    expect(await ask("internal", "SELECT count(*)::INTEGER AS n FROM mart.match_link WHERE kind = 'case'")).toEqual([
      {n: 3}
    ]);
  });
  test("give the region type of the day of the answer, and none without an answer", async () => {
    expect(
      await ask(
        "internal",
        "SELECT right(hromada_code, 1)::INTEGER AS n, region_type_at_answer AS t FROM mart.match_hromada WHERE " +
          "(region_type_at_answer IS NULL) <> (submitted_date IS NULL) OR (evidence IS NULL AND " +
          "region_type_at_answer IS NOT NULL)"
      )
    ).toEqual([]);
  });
});

describe("the marts of the matching made from real forms", () => {
  let ask: ReturnType<typeof country>;
  beforeAll(() => {
    ask = country(true);
  });

  test("withhold every single answer in the public edition, of those too who gave none", async () => {
    expect((await ask("public", hromadas)).every(({w, e}) => w === true && e === null)).toBe(true);
    expect(
      await ask(
        "public",
        "SELECT kommune_code AS k, is_withheld AS w, evidence AS e FROM mart.match_kommune ORDER BY k"
      )
    ).toEqual([
      {k: "0301", w: true, e: null},
      {k: "0302", w: true, e: null}
    ]);
    expect(await ask("public", "FROM mart.match_answer")).toEqual([]);
    // The real case list is not opened; the sample of the fixture has one proposed case.
    expect(await ask("public", "SELECT case_id AS c, evidence AS e FROM mart.pipeline_case")).toEqual([
      {c: "C001", e: "illustrative"}
    ]);
  });
  test("show them in the internal edition as reported", async () => {
    expect((await ask("internal", hromadas)).map(({e}) => e)).toEqual([
      "reported",
      null,
      "reported",
      "reported",
      "reported"
    ]);
    expect(await ask("internal", "SELECT kommune_code AS k, evidence AS e FROM mart.match_kommune ORDER BY k")).toEqual(
      [
        {k: "0301", e: "reported"},
        {k: "0302", e: null}
      ]
    );
    expect(await ask("internal", "SELECT DISTINCT evidence AS e FROM mart.match_link WHERE kind = 'case'")).toEqual([
      {e: "reported"}
    ]);
  });
});

test(
  "the check of the public edition finds an answer at the front, a reported one and a case, had they slipped " + "in",
  async () => {
    const folder = fixtureData(places);
    const file = join(folder, "it.duckdb");
    await placeWarehouse(file, {dataDir: folder});
    const instance = await DuckDBInstance.create(file);
    const connection = await instance.connect();
    const violations = async () =>
      (await rowsOf(connection, readFileSync(join(sqlRoot, "checks/public_edition_withholds_answers.sql"), "utf8")))
        .length;
    try {
      expect(await violations()).toBe(0);
      await connection.run(
        `INSERT INTO mart.match_answer VALUES ('hromada', '${code(4)}', 'need', 'equipment', 1, 'short', ` +
          `'illustrative')`
      );
      expect(await violations()).toBe(1);
      await connection.run(
        `INSERT INTO mart.match_answer VALUES ('hromada', '${code(2)}', 'need', 'equipment', 1, 'short', 'reported')`
      );
      expect(await violations()).toBe(2);
      await connection.run(
        `INSERT INTO mart.match_link BY NAME SELECT * REPLACE ('C9' AS link_id, '${code(5)}' AS ukrainian_code) ` +
          "FROM mart.match_link WHERE kind = 'case'"
      );
      expect(await violations()).toBe(3);
      await connection.run("UPDATE meta.audience SET audience = 'internal'");
      expect(await violations()).toBe(0);
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  }
);

describe("the guard of the layers", () => {
  const read = (schema: string, table: string, sql: string) => {
    const root = mkdtempSync(join(tmpdir(), "kommunebro-sql-"));
    mkdirSync(join(root, schema));
    writeFileSync(join(root, schema, `${table}.sql`), `-- one row per a\n${sql}`);
    return sqlFiles(schema, root);
  };
  test("lets the marts of the matching read the edition, and no other mart", () => {
    expect(read("mart", "match_it", "FROM edition.hromada_profile")).toHaveLength(1);
    expect(() => read("mart", "hromada", "FROM edition.hromada_profile")).toThrow(
      "loaders/sql/mart/hromada.sql reads edition.hromada_profile"
    );
    expect(() => read("mart", "match_it", "FROM core.hromada_need")).toThrow("reads core.hromada_need");
  });
  test("lets the edition read core and its own rule, and nothing else of its own", () => {
    expect(read("edition", "it", "FROM core.hromada_need JOIN edition.may_show")).toHaveLength(1);
    expect(() => read("edition", "it", "FROM edition.hromada_profile")).toThrow(
      "loaders/sql/edition/it.sql reads edition.hromada_profile"
    );
    expect(() => read("edition", "it", "FROM staging.hromada_needs")).toThrow("reads staging.hromada_needs");
  });
});

test("an audience that is no word of ours is refused, and none means public", () => {
  expect([audienceOf(undefined), audienceOf(""), audienceOf("public"), audienceOf("internal")]).toEqual([
    "public",
    "public",
    "public",
    "internal"
  ]);
  for (const word of ["Internal", "intern", "internal ", "all"])
    expect(() => audienceOf(word)).toThrow("is no audience");
});
