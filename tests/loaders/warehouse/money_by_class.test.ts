// Which region type money stands in, and which sums with the tax on military pay are told when a budget year is added.
import {describe, expect, test} from "vitest";
import {ask, budgetYear, code, editTable, fixtureData, writeOrder} from "./warehouse_fixture.ts";

describe("money by region type", () => {
  /** Eight hromadas far apart, budgets of three years; the first two were freed in the spring of 2023. */
  const eight = (): string => {
    const folder = fixtureData(
      Array.from({length: 8}, (_, i) => ({
        hromada: {lon: 24 + 2 * i},
        budgets: [budgetYear(2021, 10 + i, 5), budgetYear(2022, 12 + i, 5, 2), budgetYear(2023, 14 + i, 5, 4)]
      }))
    );
    editTable(folder, "settings", (text) =>
      text
        .replace("last_complete_budget_year,2022,", "last_complete_budget_year,2023,")
        .replace("with_military_pit,10,", "with_military_pit,2,")
    );
    return folder;
  };
  const freed = (place: number) => ({place, status: "occupied", to: "2023-04-01"}) as const;
  const stays = (place: number) => ({place, status: "occupied"}) as const;
  const withTax =
    "SELECT group_kind AS k, group_code AS g, class_date::VARCHAR AS d, hromada_count AS n FROM mart.war_change " +
    "WHERE basis = 'with_military_pit' ORDER BY ALL";
  const country = {k: "country", g: "UA", d: null, n: 8};
  const oblast = {k: "oblast", g: "UA-05", d: null, n: 8};

  test("stands in the class at the end of its year, of a year before the invasion in that of its first", async () => {
    const folder = eight();
    writeOrder(folder, [freed(1), freed(2), stays(3), stays(4)]);
    const groups = await ask(
      folder,
      "SELECT year AS y, group_code AS g, class_date::VARCHAR AS d, hromada_count AS n FROM mart.transfer_dependence " +
        "WHERE group_kind = 'region_type' ORDER BY year, group_code"
    );
    expect(groups).toEqual([
      {y: 2021, g: "occupied", d: "2022-12-31", n: 4},
      {y: 2021, g: "safe", d: "2022-12-31", n: 4},
      {y: 2022, g: "occupied", d: "2022-12-31", n: 4},
      {y: 2022, g: "safe", d: "2022-12-31", n: 4},
      {y: 2023, g: "near_front", d: "2023-12-31", n: 2},
      {y: 2023, g: "occupied", d: "2023-12-31", n: 2},
      {y: 2023, g: "safe", d: "2023-12-31", n: 4}
    ]);
    const own = await ask(
      folder,
      `SELECT year AS y, budget_region_type AS t FROM mart.hromada_year WHERE hromada_code = '${code(1)}' ORDER BY y`
    );
    expect(own.map(({t}) => t)).toEqual(["occupied", "occupied", "near_front"]);
  });
  test("of a year that ends after the list has the class of the day of the list", async () => {
    const folder = eight();
    writeOrder(folder, [stays(1)], "2023-06-30");
    const [row] = await ask(folder, "SELECT max(class_date)::VARCHAR AS d FROM mart.war_change");
    expect(row).toEqual({d: "2023-06-30"});
  });
  test("has no region types where no order is read, and is told of the country all the same", async () => {
    const kinds = await ask(eight(), "SELECT DISTINCT group_kind AS k FROM mart.own_revenue_bands ORDER BY k");
    expect(kinds.map(({k}) => k)).toEqual(["country", "oblast", "type"]);
  });
  test("is told with the tax where as many hromadas have changed their class as a group must have", async () => {
    const folder = eight();
    writeOrder(folder, [freed(1), freed(2), stays(3), stays(4)]);
    const types = [
      {k: "region_type", g: "near_front", d: "2023-12-31", n: 2},
      {k: "region_type", g: "occupied", d: "2023-12-31", n: 2},
      {k: "region_type", g: "safe", d: "2023-12-31", n: 4}
    ];
    expect(await ask(folder, withTax)).toEqual([country, oblast, ...types]);
  });
  test("is held back with the tax where one hromada has changed its class since an earlier year", async () => {
    const folder = eight();
    // Of 2021 the occupied of 2022 less the occupied of 2023 are the first hromada alone.
    writeOrder(folder, [freed(1), stays(2), stays(3), stays(4)]);
    expect(await ask(folder, withTax)).toEqual([country, oblast]);
  });
  test("is held back with the tax where one hromada has gone as another came", async () => {
    const folder = eight();
    writeOrder(folder, [freed(1), {place: 5, status: "occupied", from: "2023-06-01"}, stays(3), stays(4), stays(6)]);
    const counts = await ask(
      folder,
      "SELECT year AS y, hromada_count AS n FROM mart.transfer_dependence WHERE group_code = 'occupied' ORDER BY y"
    );
    expect(
      counts.map(({n}) => n),
      "the counts alone show nothing"
    ).toEqual([4, 4, 4]);
    expect((await ask(folder, withTax)).filter(({k}) => k === "region_type")).toEqual([]);
  });
  test("is held back with the tax of every division where one hromada has left the counted ones", async () => {
    const folder = eight();
    editTable(folder, "hromada_budgets", (text) => text.replace(`${code(8)},2023,26,5,21,`, `${code(8)},2023,5,5,0,`));
    writeOrder(folder, [stays(3), stays(4)]);
    expect(await ask(folder, "SELECT hromada_count AS n FROM mart.war_change WHERE group_code = 'UA'")).toEqual([
      {n: 7}
    ]);
    expect(await ask(folder, withTax)).toEqual([]);
  });
});
