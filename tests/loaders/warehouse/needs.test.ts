import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {beforeAll, describe, expect, test} from "vitest";
import {withMergedGroups} from "../../../loaders/warehouse/disclose.ts";
import {writeExtracts} from "../../../loaders/warehouse/extract.ts";
import {sqlFiles, sqlRoot} from "../../../loaders/warehouse/sql_layers.ts";
import {areas, csvOf, exported, gradeHeaders, type Said, themes, without} from "../survey/form_fixture.ts";
import {solved} from "../../model/published_margins.ts";
import {builtOnce} from "./built_once.ts";
import {readerCell, readerSums} from "./needs_reader.ts";
import {ask, code, fixtureData, type Place, writeOrder} from "./warehouse_fixture.ts";
import {areaName} from "../../../loaders/survey/mapping.ts";

const area = (areaCode: string, language: "nb" | "en" | "uk") =>
  areaName(
    areas.find((one) => one.area_code === areaCode)!,
    language
  );

/** Names of 52 hromadas that differ by their last two letters. */
const ending = (i: number, letters: string) => letters[Math.floor(i / 8)]! + letters[i % 8]!;
const nameUk = (i: number) => `Тестова${ending(i, "абвгдезк")}`;

/** 40 safe hromadas and 12 at the front; each is a point of its own, the safe ones far from the others. */
const places: Place[] = Array.from({length: 52}, (_, i) => ({
  hromada: {
    name: `Testova${ending(i, "abvhdezk")}`,
    name_uk: nameUk(i),
    lat: i < 40 ? 48 + (i % 8) / 10 : 50,
    lon: i < 40 ? 23 + i / 40 : 37 + i / 40
  },
  lists: i < 40 ? [false, false, false, false] : [true, true, true, true]
}));

/**
 * Needs: equipment 20 safe and 7 front, schools 12 and 3, land 9 safe. The three at the front are the only ones that a
 * margin gives away: 15 in all less 12.
 */
function needOf(i: number): string {
  if (i < 40) return i < 20 ? "equipment" : i < 32 ? "education" : i < 37 ? "land_resources" : "democracy";
  return i < 47 ? "equipment" : i < 50 ? "education" : "democracy";
}

function needsFixture(answering: readonly number[]): string {
  const folder = fixtureData(places);
  const answers = answering.map((i): Said => ({
    place_name: nameUk(i),
    place_code: code(i + 1),
    parent_name: "Вінницька",
    need_1: area(needOf(i), "uk")
  }));
  mkdirSync(join(folder, "samples"), {recursive: true});
  writeFileSync(join(folder, "samples", "hromada_needs.csv"), csvOf(exported("hromada_needs", "uk", answers)));
  const three = (codes: string[]): Said => ({choices: codes.map((one) => `${area(one, "en")};`).join("")});
  const choices = Array.from({length: 14}, (_, i) =>
    three(["equipment", i < 8 ? "democracy" : "winter_clothing", i < 12 ? "study_visits" : "good_governance"])
  );
  writeFileSync(join(folder, "samples", "support_choices.csv"), csvOf(exported("support_choices", "en", choices)));
  return folder;
}

const everyone = places.map((_, i) => i);

describe("the needs of 52 hromadas", () => {
  let folder: string;
  beforeAll(() => {
    folder = needsFixture(everyone);
  });

  test("are counted by both classifications and in all, with the date of the list", async () => {
    expect(
      await ask(
        folder,
        "SELECT DISTINCT classes, group_code AS g, base_count AS n, list_date::VARCHAR AS d FROM " +
          "mart.need_by_region_type ORDER BY classes, n DESC"
      )
    ).toEqual([
      {classes: "all", g: "all", n: 52, d: "2022-10-10"},
      {classes: "auc", g: "safe", n: 40, d: "2022-10-10"},
      {classes: "auc", g: "frontline", n: 12, d: "2022-10-10"},
      {classes: "ks", g: "outside_war_zone", n: 40, d: "2022-10-10"},
      {classes: "ks", g: "in_war_zone", n: 12, d: "2022-10-10"}
    ]);
    expect(
      await ask(
        folder,
        "SELECT group_code AS g, respondent_count AS n, round(share, 3) AS share, round(low_share, 3) AS low, " +
          "round(high_share, 3) AS high, is_uncertain AS u FROM mart.need_by_region_type WHERE area_code = " +
          "'equipment' AND classes IN ('all', 'auc') ORDER BY n"
      )
    ).toEqual([
      {g: "frontline", n: 7, share: 0.583, low: 0.32, high: 0.807, u: true},
      {g: "safe", n: 20, share: 0.5, low: 0.352, high: 0.648, u: false},
      {g: "all", n: 27, share: 0.519, low: 0.387, high: 0.649, u: false}
    ]);
  });

  test("hold back a cell of three, and what would give it away", async () => {
    const cells = await ask(
      folder,
      "SELECT classes, group_code AS g, respondent_count AS n, disclosure AS d FROM mart.need_by_region_type " +
        "WHERE area_code = 'education' ORDER BY classes, g"
    );
    const by = new Map(cells.map(({classes, g, n, d}) => [`${classes as string} ${g as string}`, {n, d}]));
    for (const cell of ["auc frontline", "ks in_war_zone", "ks outside_war_zone", "auc safe"])
      expect(by.get(cell)).toEqual({n: null, d: "suppressed"});
    expect(by.get("all all")).toEqual({n: 15, d: "shown"});
  });

  test("say the same of an area in every table that has its sum", async () => {
    expect(
      await ask(
        folder,
        `SELECT a.area_code FROM mart.need_by_region_type a JOIN mart.need_by_horizon h USING (area_code)
      JOIN mart.offer_need_by_area o USING (area_code)
      WHERE a.classes = 'all' AND h.horizon = 'all' AND o.side = 'needed'
        AND (a.respondent_count IS DISTINCT FROM h.respondent_count
          OR a.respondent_count IS DISTINCT FROM o.respondent_count OR a.disclosure <> o.disclosure)`
      )
    ).toEqual([]);
    expect(
      await ask(
        folder,
        "SELECT count(*)::INTEGER AS n FROM mart.need_by_horizon WHERE respondent_count IS NOT NULL AND horizon = 'all'"
      )
    ).toEqual([{n: expect.any(Number)}]);
  });

  test("say of the choose-three survey what five or more chose, and not what all chose", async () => {
    expect(
      await ask(
        folder,
        "SELECT area_code AS a, respondent_count AS n, base_count AS b, is_uncertain AS u, disclosure AS d FROM " +
          "mart.support_choice_by_area WHERE area_code IN ('equipment', 'democracy', 'good_governance') ORDER BY a"
      )
    ).toEqual([
      {a: "democracy", n: 8, b: 14, u: true, d: "shown"},
      {a: "equipment", n: null, b: 14, u: true, d: "suppressed"},
      {a: "good_governance", n: null, b: 14, u: true, d: "suppressed"}
    ]);
  });

  test("are illustrative as long as they come from the samples", async () => {
    expect(
      await ask(
        folder,
        "SELECT DISTINCT evidence FROM mart.need_by_region_type UNION SELECT evidence FROM " +
          "mart.support_choice_by_area UNION SELECT evidence FROM mart.learning_by_area"
      )
    ).toEqual([{evidence: "illustrative"}]);
  });
});

describe("what data/ publishes of the answers", () => {
  let outDir: string;
  const published = (mart: string) => csvParse(readFileSync(join(outDir, `${mart}.csv`), "utf8").replace("\uFEFF", ""));
  beforeAll(async () => {
    outDir = mkdtempSync(join(tmpdir(), "kommunebro-needs-"));
    await writeExtracts({file: await builtOnce(), outDir});
  });

  test("has no count under five and no answer of a single municipality", () => {
    const made = readdirSync(outDir).filter((name) => /^(need|offer_need|learning|support_choice)_.*\.csv$/.test(name));
    expect(made).toHaveLength(6);
    for (const name of made) {
      const rows = published(name.replace(".csv", ""));
      expect(rows.columns.filter((column) => /hromada|kommune|response|priority/.test(column))).toEqual([]);
      for (const {respondent_count, base_count, disclosure} of rows) {
        expect(respondent_count === "", `${name}: ${disclosure}`).toBe(disclosure !== "shown");
        for (const count of [respondent_count, base_count]) expect(Number(count || 5)).toBeGreaterThanOrEqual(5);
      }
    }
  });

  test("leaves who adds and takes away all the tables a range of three or more for each cell held back", () => {
    const needs = [
      ...published("need_by_region_type").map((row) => readerCell(row, row.area_code)),
      ...published("need_by_horizon")
        .filter(({horizon}) => horizon !== "all")
        .map((row) => readerCell({...row, classes: "horizon", group_code: row.horizon}, row.area_code))
    ];
    const answers = published("need_horizon_by_region_type").map((row) => readerCell(row, row.horizon));
    const choices = published("support_choice_by_area").map((row) =>
      readerCell({...row, classes: "all", group_code: "all"}, row.area_code)
    );
    for (const [cells, answersEach] of [
      [needs, 0],
      [answers, 1],
      [choices, 3]
    ] as const) {
      const said = new Map(cells.map(({id, disclosure}) => [id, disclosure]));
      const sums = readerSums(cells, answersEach);
      const ranges = solved(cells, sums, said);
      expect(ranges.size).toBeGreaterThan(0);
      for (const [cell, [low, high]] of ranges) expect(high - low, cell).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("few answers", () => {
  test("from a region type join it to its neighbour in the same category", async () => {
    const cell = (
      split: string,
      column_code: string,
      category_code: string | null,
      respondent_count: number,
      base_count: number
    ) => ({
      row_code: "a",
      split,
      column_code,
      category_code,
      respondent_count,
      base_count,
      answers_each: null,
      is_cover: false,
      is_illustrative: true
    });
    const merged = withMergedGroups([
      cell("all", "all", null, 20, 39),
      cell("ks", "outside_war_zone", null, 12, 25),
      cell("ks", "in_war_zone", null, 8, 14),
      cell("auc", "safe", "outside_war_zone", 12, 25),
      cell("auc", "frontline", "in_war_zone", 6, 11),
      cell("auc", "occupied", "in_war_zone", 2, 3)
    ]);
    expect(
      merged
        .filter(({split}) => split === "auc")
        .map(({column_code, respondent_count, base_count}) => [column_code, respondent_count, base_count])
    ).toEqual([
      ["safe", 12, 25],
      ["frontline+occupied", 8, 14]
    ]);
  });

  test("from a whole category leave the country undivided", async () => {
    const folder = needsFixture([...everyone.slice(0, 40), 40, 41]);
    expect(await ask(folder, "SELECT DISTINCT classes, base_count AS n FROM mart.need_by_region_type")).toEqual([
      {classes: "all", n: 42}
    ]);
  });

  test("in all leave every figure out, the number of answers too", async () => {
    const folder = needsFixture([0, 1, 2]);
    expect(
      await ask(
        folder,
        "SELECT DISTINCT base_count AS n, respondent_count AS r, share AS s, disclosure AS d FROM " +
          "mart.need_by_region_type"
      )
    ).toEqual([{n: null, r: null, s: null, d: "withheld (too few answers)"}]);
  });
});

test("fiscal stress counts every hromada with a budget once, without the tax, by both classifications", async () => {
  const folder = fixtureData([{}, {hromada: {lat: 51}}, {hromada: {lon: 37}}]);
  writeOrder(folder, [{place: 3, status: "active_hostilities", to: "2023-05-01"}]);
  expect(
    await ask(
      folder,
      "SELECT classes, group_code AS g, hromada_count AS n, own_p50_uah AS own, transfers_p50_share AS t, " +
        "classed_count AS c, weak_count AS w, class_date::VARCHAR AS day FROM " +
        "mart.fiscal_stress ORDER BY classes, group_order"
    )
  ).toEqual([
    {classes: "all", g: "all", n: 3, own: 2000, t: 0.5, c: 1, w: 0, day: "2022-12-31"},
    {classes: "auc", g: "safe", n: 2, own: 2000, t: 0.5, c: 1, w: 0, day: "2022-12-31"},
    {classes: "auc", g: "frontline", n: 1, own: 2000, t: 0.5, c: 0, w: 0, day: "2022-12-31"},
    {classes: "ks", g: "outside_war_zone", n: 2, own: 2000, t: 0.5, c: 1, w: 0, day: "2022-12-31"},
    {classes: "ks", g: "in_war_zone", n: 1, own: 2000, t: 0.5, c: 0, w: 0, day: "2022-12-31"}
  ]);
});

test("a mart that reads answers straight is refused with the way to go", () => {
  const folder = join(fixtureData(), "sql");
  mkdirSync(join(folder, "mart"), {recursive: true});
  writeFileSync(
    join(folder, "mart", "leak.sql"),
    "-- one row per answer\nCREATE TABLE mart.leak AS SELECT * FROM core.hromada_need;\n"
  );
  expect(() => sqlFiles("mart", folder)).toThrow(
    "loaders/sql/mart/leak.sql reads core.hromada_need: answers are counted in loaders/sql/tally, and a mart reads " +
      "disclosed.cell"
  );
});

test("a form that did not ask about the themes is taken, and says of no kommune that it lacks competence", async () => {
  const folder = fixtureData([{}]);
  const old = exported("norwegian_profiles", "nb", [{place_name: "Oslo", parent_name: "Oslo"}]);
  writeFileSync(join(folder, "samples", "norwegian_profiles.csv"), csvOf(without(old, gradeHeaders(themes))));
  const whole = readFileSync(join(sqlRoot, "checks/survey_answers_are_whole.sql"), "utf8");
  expect(await ask(folder, whole)).toEqual([]);
  expect(
    await ask(
      folder,
      "SELECT count(*)::INTEGER AS areas, count(c.level)::INTEGER AS graded FROM core.area LEFT JOIN " +
        "core.norwegian_competence c USING (area_code)"
    )
  ).toEqual([{areas: areas.length, graded: areas.length - themes.length}]);
});
