import {join} from "node:path";
import {expect, test} from "vitest";
import {ContractError, exitCodes} from "../../../loaders/errors.ts";
import {builtOnce} from "./built_once.ts";
import {buildWarehouse, withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {ask, fixtureData, writeTable} from "./warehouse_fixture.ts";

const series = (name: string, year: number, value: number, source = "page") => ({
  series: name,
  definition: name,
  year,
  period_kind: "year",
  value,
  quality: "official",
  source,
  note: ""
});

test("money in prices of the newest year with an index: each year by the product of what came after", async () => {
  const folder = fixtureData([{}]);
  writeTable(folder, "national_series", [
    series("own_revenue_uah_bn", 2020, 100),
    series("own_revenue_uah_bn", 2021, 100),
    series("own_revenue_uah_bn", 2022, 100),
    series("own_revenue_uah_bn", 2023, 100),
    series("consumer_price_index", 2021, 110),
    series("consumer_price_index", 2020, 400),
    series("consumer_price_index", 2022, 120)
  ]);
  expect(
    await ask(
      folder,
      "SELECT year AS y, value_in_prices::DOUBLE AS v, price_year AS p FROM mart.national_series " +
        "WHERE unit = 'UAH bn' ORDER BY y"
    )
  ).toEqual([
    {y: 2020, v: 132, p: 2022},
    {y: 2021, v: 120, p: 2022},
    {y: 2022, v: 100, p: 2022},
    {y: 2023, v: null, p: null}
  ]);
});

test("a value of another definition, or a year missing in the index, breaks the check", async () => {
  const folder = fixtureData([{}]);
  writeTable(folder, "national_series", [
    series("own_revenue_uah_bn", 2021, 100),
    {...series("own_revenue_uah_bn", 2022, 50, "another page"), definition: "first half-year"},
    series("consumer_price_index", 2020, 110),
    series("consumer_price_index", 2022, 120)
  ]);
  expect(
    await ask(
      folder,
      "SELECT violations::INTEGER AS n FROM mart.check_result WHERE check_name = 'series_keep_their_definition'"
    )
  ).toEqual([{n: 2}]);
});

test.each([
  ["a quarter", "own_revenue_uah_bn", "first_quarter"],
  ["a plan", "own_revenue_uah_bn", "plan"],
  ["a quarter", "consumer_price_index", "first_quarter"],
  ["a half-year that has no word", "local_share_of_consolidated_budget_with_transfers", "first_half"]
])("%s in %s is refused in one report, with exit code 4", async (_what, name, kind) => {
  const folder = fixtureData([{}]);
  writeTable(folder, "national_series", [
    series("own_revenue_uah_bn", 2021, 100),
    {...series(name, 2022, 110, "another page"), period_kind: kind}
  ]);
  const error: unknown = await buildWarehouse({dataDir: folder, file: join(folder, "warehouse.duckdb")}).then(
    () => undefined,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(ContractError);
  expect((error as ContractError).exitCode).toBe(exitCodes.contract);
  expect((error as ContractError).message).toContain("national_series.csv");
  expect((error as ContractError).message).toContain("period_kind");
});

test("what is drawn as a line has whole years alone; quarters and plans stand with the shares only", async () => {
  const rows = await withWarehouse(await builtOnce(), (connection) =>
    rowsOf(
      connection,
      "SELECT DISTINCT series = 'local_share_of_consolidated_budget_with_transfers' AS shares, period_kind AS kind " +
        "FROM mart.national_series ORDER BY ALL"
    )
  );
  expect(rows).toEqual([
    {shares: false, kind: "year"},
    {shares: true, kind: "first_quarter"},
    {shares: true, kind: "plan"},
    {shares: true, kind: "year"}
  ]);
});
