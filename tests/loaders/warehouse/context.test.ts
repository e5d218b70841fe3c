import {join} from "node:path";
import {expect, test} from "vitest";
import {ContractError} from "../../../loaders/errors.ts";
import {buildWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {ask, fixtureData, writeTable} from "./warehouse_fixture.ts";

type Row = Parameters<typeof writeTable>[2][number];

const displaced = (more: Row): Row => ({
  measure: "iom_estimate",
  counted: "2022-03-16",
  survey_round: "",
  person_count: 100,
  population_base_m: "",
  quality: "press",
  source: "page",
  source_date: "2022",
  note: "",
  ...more
});
const registered = (counted: string, person_count: number): Row =>
  displaced({measure: "registered", counted, person_count});
const round = (survey_round: number, counted: string, base: number | "", more: Row = {}): Row =>
  displaced({survey_round, counted, population_base_m: base, ...more});

const rebuilding = (more: Row): Row => ({
  assessment: 1,
  as_of_date: "2022-06-01",
  measure: "needs",
  sector: "total",
  unit: "usd_bn",
  value: 349,
  said: "about",
  quality: "press",
  source: "page",
  source_date: "2022",
  note: "",
  ...more
});

/** What each figure may be joined with: a letter a run, a dot for one that stands alone beside no other. */
async function runsOf(rows: readonly Row[]): Promise<string> {
  const folder = fixtureData([{}]);
  writeTable(folder, "displaced_people", rows);
  const found = await ask(
    folder,
    "SELECT run_number AS n FROM mart.displaced_people ORDER BY measure, first_date, quality = 'conflicting'"
  );
  const numbers = [...new Set(found.map(({n}) => n))].filter((n) => n !== null);
  return found.map(({n}) => (n === null ? "." : "abcdefgh"[numbers.indexOf(n)])).join("");
}

test("rounds are joined only with the next one on the same population", async () => {
  expect(
    await runsOf([
      round(1, "2022-03-16", 44),
      round(2, "2022-04-01", 44),
      round(3, "2022-04-17", 41),
      round(4, "2022-05-03", 41),
      round(6, "2022-06-23", 41),
      round(7, "2022-07-23", ""),
      round(8, "2022-08-23", "")
    ])
  ).toBe("aabbcde");
});

test("a round without a figure joins nothing, and one in conflict stands beside", async () => {
  expect(
    await runsOf([
      round(1, "2022-03-16", 44),
      round(2, "2022-04-01", 44, {person_count: ""}),
      round(3, "2022-04-17", 44),
      round(3, "2022-04-17", 44, {quality: "conflicting", source: "another", note: "x"}),
      round(4, "2022-05-03", 44)
    ])
  ).toBe("a.b.b");
});

test("a register goes on for less than a year, and never into the estimate", async () => {
  expect(
    await runsOf([
      round(1, "2022-03-16", 44),
      registered("2020-10-06", 5),
      registered("2021-01-04", 6),
      registered("2023-12", 7),
      registered("2024-11-30", 8)
    ])
  ).toBe("abbcc");
});

test("the first round on another population is a break, also one without a figure", async () => {
  const folder = fixtureData([{}]);
  writeTable(folder, "displaced_people", [
    round(12, "2023-01-23", 44),
    round(13, "2023-05-23", 41, {person_count: ""}),
    round(14, "2023-09-25", 33),
    round(15, "2023-12-25", "")
  ]);
  expect(
    await ask(folder, "SELECT survey_round AS n FROM mart.displaced_people WHERE is_break ORDER BY survey_round")
  ).toEqual([{n: 13}, {n: 14}]);
});

/** The report that a fixture with these tables is refused with: all that is wrong, at once. */
async function refusal(tables: Readonly<Record<string, readonly Row[]>>): Promise<string> {
  const folder = fixtureData([{}]);
  for (const [table, rows] of Object.entries(tables)) writeTable(folder, table, rows);
  const error = await buildWarehouse({dataDir: folder, file: join(folder, "warehouse.duckdb")}).then(
    () => undefined,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(ContractError);
  return (error as ContractError).message;
}

test("a population of a register, a sector that is none and a share of all are refused in one report", async () => {
  const report = await refusal({
    displaced_people: [{...registered("2020-10-06", 5), population_base_m: 44}],
    rebuilding_needs: [rebuilding({sector: "sport"}), rebuilding({unit: "percent", value: 90, source: "another"})]
  });
  for (const part of ["displaced_people.csv", "population_base_m", "rebuilding_needs.csv", "sport", "row 3"])
    expect(report).toContain(part);
});

test("figures of another definition, in unsaid conflict or with none, and no oblast, are refused", async () => {
  const report = await refusal({
    displaced_people: [
      round(1, "2022-03-16", 44, {quality: "conflicting"}),
      round(2, "2022-04-01", 44),
      round(2, "2022-04-02", 44),
      registered("2020-10-06", 5),
      {...registered("2020-10-06", 6), source: "another"}
    ],
    rebuilding_needs: [rebuilding({}), rebuilding({measure: "damage", as_of_date: "2023-02-24"})],
    displaced_by_oblast: [{oblast_code: "UA-99", counted_date: "2025-06-05", registered_count: 5}]
  });
  expect(report).toMatch(/conflicting_figures_have_another\.sql: .* broken by 4 rows, first: .*2022-03-16/);
  expect(report).toMatch(/displaced_oblasts_add_up\.sql: .* first: at UA-99/);
});

test("oblasts that do not add up to the register of their day break the check", async () => {
  const folder = fixtureData([{}]);
  writeTable(folder, "displaced_people", [registered("2025-06-05", 12)]);
  writeTable(folder, "displaced_by_oblast", [
    {oblast_code: "UA-05", counted_date: "2025-06-05", registered_count: 5},
    {oblast_code: "UA-07", counted_date: "2025-06-05", registered_count: 6}
  ]);
  expect(
    await ask(
      folder,
      "SELECT violations::INTEGER AS n FROM mart.check_result WHERE check_name = 'displaced_oblasts_add_up'"
    )
  ).toEqual([{n: 1}]);
});
