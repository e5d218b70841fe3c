import {join} from "node:path";
import {expect, test} from "vitest";
import {ContractError, exitCodes} from "../../../loaders/errors.ts";
import {buildWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {ask, code, editTable, fixtureData} from "./warehouse_fixture.ts";

/** The report that a fixture is refused with after changes of its tables; it also breaks what a country keeps. */
async function refusal(...edits: readonly (readonly [string, (text: string) => string])[]): Promise<string> {
  const folder = fixtureData([{}, {}]);
  for (const [table, edit] of edits) editTable(folder, table, edit);
  const error = await buildWarehouse({dataDir: folder, file: join(folder, "warehouse.duckdb")}).then(
    () => undefined,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(ContractError);
  expect((error as ContractError).exitCode).toBe(exitCodes.contract);
  return (error as ContractError).message;
}

const projects = (line: string) => (text: string) => `${text}${line}\n`;

test.each([
  ["a sector that the table does not know", projects(`${code(1)},sport,1`), ["codes_point_to_rows", "sport"]],
  ["a project without a place", projects(",education,1"), ["hromada_code", "row 8"]],
  ["a hromada twice", projects(`${code(1)},education,1`), [code(1)]],
  ["a hromada that is none", projects(`${code(9)},any,0`), ["codes_point_to_rows", code(9)]],
  ["more projects of a sector than projects", projects(`${code(2)},health,9`), ["projects_fit_their_sectors", code(2)]],
  [
    "projects of no sector",
    (text: string) => text.replace(`${code(1)},education,2`, `${code(1)},education,1`),
    ["projects_fit_their_sectors", code(1)]
  ]
])("%s is refused", async (_what, edit, said) => {
  const report = await refusal(["dream_sectors", edit]);
  for (const part of said) expect(report).toContain(part);
});

test("projects that cannot be read and projects that name no sector or place are told in one report", async () => {
  const report = await refusal([
    "dream_sectors",
    (text) => `${text}${code(1)},sport,1\n,education,1\n${code(9)},any,0\n${code(2)},any,many\n`
  ]);
  const lines = report.split("\n");
  for (const said of ["sport", "must not be empty", code(9), "“many” is not INTEGER"])
    expect(
      lines.filter((line) => line.includes(said)),
      said
    ).toHaveLength(1);
});

test("a sector whose area is none is refused", async () => {
  const report = await refusal(["public_sectors", (text) => text.replace("primary_health", "primary_healt")]);
  expect(report).toContain("primary_healt");
});

test("a sector that the promise holds back cannot be given free by its table", async () => {
  const report = await refusal([
    "public_sectors",
    (text) => text.replace("Енергетика (ВДЕ),true", "Енергетика (ВДЕ),false")
  ]);
  expect(report).toContain("public_sectors.csv");
});

test("more displaced than lived there is refused", async () => {
  const report = await refusal(["hromada_displacement", (text) => text.replace(",100,1100", ",-1100,0")]);
  expect(report).toContain("displacement_is_of_its_population");
});

const anotherDefinition = (text: string) => `${text}own_revenue_uah_bn,first half-year,2023,year,1,official,page 2,\n`;

test("a series with a value of another definition is refused", async () => {
  const report = await refusal(["national_series", anotherDefinition]);
  expect(report).toContain("series_keep_their_definition");
});

test("a hromada that stands twice in the count of the displaced is refused", async () => {
  const report = await refusal(["hromada_displacement", (text) => `${text}${code(1)},5,1005\n`]);
  for (const part of ["hromada_displacement.csv", code(1)]) expect(report).toContain(part);
});

test("what is wrong in several files stands in one report: what they cannot be, or what they cannot mean", async () => {
  const files = await refusal(
    ["dream_sectors", projects(",education,1")],
    ["hromada_displacement", (text) => `${text}${code(1)},5,1005\n`]
  );
  for (const part of ["dream_sectors.csv", "hromada_displacement.csv"]) expect(files).toContain(part);
  const meaning = await refusal(
    ["dream_sectors", projects(`${code(1)},sport,1`)],
    ["hromada_displacement", (text) => text.replace(",100,1100", ",-1100,0")],
    ["national_series", anotherDefinition]
  );
  for (const part of ["sport", "displacement_is_of_its_population", "series_keep_their_definition"])
    expect(meaning).toContain(part);
});

test("preparedness is an area of needs, and opens no project of civil protection, energy or water", async () => {
  const folder = fixtureData([{}, {}]);
  editTable(folder, "dream_sectors", (text) =>
    text.replace(`${code(1)},any,3`, `${code(1)},any,5`).concat(`${code(1)},civil_protection,1\n${code(1)},water,1\n`)
  );
  expect(
    await ask(
      folder,
      "SELECT DISTINCT sector_code AS s, area_code AS a FROM core.public_sector WHERE stands_in_groups_only ORDER BY s"
    )
  ).toEqual([
    {s: "any", a: null},
    {s: "civil_protection", a: "crisis_preparedness"},
    {s: "energy", a: "energy"},
    {s: "water", a: "housing_utilities"}
  ]);
  expect(
    await ask(folder, "SELECT DISTINCT area_code AS a FROM mart.match_public_sign WHERE sign = 'projects'")
  ).toEqual([{a: "education"}]);
});
