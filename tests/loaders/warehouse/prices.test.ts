import {expect, test} from "vitest";
import {ask, fixtureData, writeTable} from "./warehouse_fixture.ts";

const series = (name: string, year: number, value: number, source = "page") => ({
  series: name,
  definition: name,
  year,
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
