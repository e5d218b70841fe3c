import {expect, test} from "vitest";
import {changes, places, without} from "./four_hromadas.ts";
import {ask, editTable, fixtureData} from "./warehouse_fixture.ts";

test("marts tell the change of a large group as a sum with military tax, and of no single hromada", async () => {
  const large = fixtureData(places);
  editTable(large, "settings", (text) => text.replace("with_military_pit,10,", "with_military_pit,3,"));
  const withTax = {basis: "with_military_pit", f: 2021, y: 2022, a: 7, b: 8, t: 0.142857, m: null, x: 1};
  expect(await ask(large, changes)).toEqual([withTax, without]);
});

test("marts speak of a year more as soon as data/ says that it is complete", async () => {
  const later = fixtureData(places);
  editTable(later, "settings", (text) =>
    text.replace("last_complete_budget_year,2022,", "last_complete_budget_year,2023,")
  );
  expect(await ask(later, "SELECT DISTINCT year FROM mart.hromada_year ORDER BY year")).toEqual([
    {year: 2021},
    {year: 2022},
    {year: 2023}
  ]);
  expect(await ask(later, "SELECT DISTINCT from_year AS f, to_year AS t FROM mart.war_change")).toEqual([
    {f: 2021, t: 2023}
  ]);
});
