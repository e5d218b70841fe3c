import {beforeAll, describe, expect, test} from "vitest";
import {ask, code, editTable, fixtureData, type Place, writeOrder} from "./warehouse_fixture.ts";

const year = (y: number, own: number, transfers: number, military = 0) => ({
  year: y,
  own_uah_m: own,
  transfers_uah_m: transfers,
  total_uah_m: Math.round((own + transfers) * 1000) / 1000,
  pit_uah_m: own / 2,
  military_pit_uah_m: military
});

/**
 * Three comparable hromadas (1, 2 and 4 thousand UAH per inhabitant in 2022 without the tax on military pay) and one
 * occupied since before 2022.
 */
const places: Place[] = [
  {
    hromada: {centre: "Sama", amalgamated_date: "2016-01-01", is_voluntary: true},
    budgets: [year(2021, 2, 2), year(2022, 1, 3), year(2023, 900, 0)]
  },
  {
    hromada: {centre: "Spilna", raion_uk: "Ужгородський"},
    budgets: [year(2021, 1, 1), year(2022, 3, 2, 1), year(2023, 1, 1)]
  },
  {
    hromada: {centre: "Spilna", raion_uk: "Ніжинський", type: "urban"},
    budgets: [year(2021, 4, 0), year(2022, 4, 4), year(2023, 1, 1)]
  },
  {
    hromada: {centre: "Spilna", oblast_code: "UA-07", is_occupied_before_2022: true},
    lists: [true, true, true, true],
    budgets: [year(2021, -0.1, 0), year(2022, 0.1, 0), year(2023, 0, 0)]
  }
];

describe("the marts of four small hromadas", () => {
  let folder: string;
  beforeAll(() => {
    folder = fixtureData(places.map((place, i) => ({...place, hromada: {lon: 24 + 3 * i, ...place.hromada}})));
  });

  test("tell the spread with continuous quantiles and an unweighted mean, without the occupied one", async () => {
    expect(
      await ask(
        folder,
        "SELECT hromada_count, excluded_count, p10, p25, p50, p75, p90, mean FROM mart.own_revenue_distribution " +
          "WHERE year = 2022 AND measure = 'per_capita' AND group_kind = 'country'"
      )
    ).toEqual([
      {hromada_count: 3, excluded_count: 1, p10: 1200, p25: 1500, p50: 2000, p75: 3000, p90: 3600, mean: 2333.333}
    ]);
  });
  test("keep 2023 out, which is no complete year", async () => {
    expect(
      await ask(
        folder,
        "SELECT DISTINCT year FROM mart.own_revenue_distribution UNION SELECT year FROM mart.own_revenue_bands " +
          "UNION SELECT year FROM mart.transfer_dependence ORDER BY year"
      )
    ).toEqual([{year: 2021}, {year: 2022}]);
  });
  test("put a hromada on the edge of a band into the upper band, and keep empty bands", async () => {
    const bands = await ask(
      folder,
      "SELECT band_from_uah AS f, hromada_count AS n, share FROM mart.own_revenue_bands WHERE year = 2022 AND " +
        "group_kind = 'country' ORDER BY band_order LIMIT 5"
    );
    expect(bands).toEqual([
      {f: null, n: 1, share: 0.333333},
      {f: 2000, n: 1, share: 0.333333},
      {f: 3000, n: 0, share: 0},
      {f: 4000, n: 1, share: 0.333333},
      {f: 5000, n: 0, share: 0}
    ]);
  });
  const changes =
    "SELECT basis, from_year AS f, to_year AS y, own_from_uah_m::DOUBLE AS a, own_to_uah_m::DOUBLE AS b, " +
    "total_change_share AS t, p50_change_share AS m, excluded_count AS x FROM mart.war_change " +
    "WHERE group_kind = 'country' ORDER BY basis";
  const without = {basis: "without_military_pit", f: 2021, y: 2022, a: 7, b: 7, t: 0, m: 0, x: 1};
  test("tell the change of a group of fewer than ten without military tax only", async () => {
    expect(await ask(folder, changes)).toEqual([without]);
  });
  test("tell the change of a large group as a sum with military tax, and of no single hromada", async () => {
    const large = fixtureData(places);
    editTable(large, "settings", (text) => text.replace("with_military_pit,10,", "with_military_pit,3,"));
    const withTax = {basis: "with_military_pit", f: 2021, y: 2022, a: 7, b: 8, t: 0.142857, m: null, x: 1};
    expect(await ask(large, changes)).toEqual([withTax, without]);
  });
  test("tell of single hromadas without military tax, also what transfers are a share of", async () => {
    expect(
      await ask(
        folder,
        "SELECT own_uah_m::DOUBLE AS o, own_per_capita_uah::INTEGER AS p, change_share AS c, transfers_share AS t " +
          "FROM mart.hromada_year " +
          "ORDER BY hromada_code, year"
      )
    ).toEqual([
      {o: 2, p: 2000, c: null, t: 0.5},
      {o: 1, p: 1000, c: -0.5, t: 0.75},
      {o: 1, p: 1000, c: null, t: 0.5},
      {o: 2, p: 2000, c: 1, t: 0.5},
      {o: 4, p: 4000, c: null, t: 0},
      {o: 4, p: 4000, c: 0, t: 0.5}
    ]);
  });
  test("speak of a year more as soon as data/ says that it is complete", async () => {
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
  test("tell transfers as a share of all revenue, for the sum and the median", async () => {
    expect(
      await ask(
        folder,
        "SELECT transfers_share AS t, p50_share AS m, hromada_count AS n FROM mart.transfer_dependence WHERE " +
          "year = 2022 AND group_kind = 'country'"
      )
    ).toEqual([{t: 0.5625, m: 0.5, n: 3}]);
  });
  test("leave the figures of an occupied hromada empty and not zero", async () => {
    expect(
      await ask(
        folder,
        "SELECT own_uah_m AS o, transfers_share AS t, financial_capacity_class AS f FROM mart.hromada " +
          "LEFT JOIN mart.hromada_year USING (hromada_code) WHERE region_type = 'occupied'"
      )
    ).toEqual([{o: null, t: null, f: null}]);
  });
  test("label a shared name with its oblast, and with its raion where the oblast is shared", async () => {
    expect((await ask(folder, "SELECT label FROM mart.hromada ORDER BY hromada_code")).map((row) => row.label)).toEqual(
      ["Sama", "Spilna (Vinnytsia, Uzhhorodskyi raion)", "Spilna (Vinnytsia, Nizhynskyi raion)", "Spilna (Volyn)"]
    );
  });
  test("count hromadas without a capacity class as unknown", async () => {
    expect(
      await ask(
        folder,
        "SELECT capacity_class AS c, hromada_count AS n, share, unknown_count AS u FROM mart.financial_capacity " +
          "WHERE group_kind = 'country'"
      )
    ).toEqual([{c: "high", n: 1, share: 1, u: 3}]);
  });
  test("add up formations within voluntary and decreed", async () => {
    expect(
      await ask(
        folder,
        "SELECT is_voluntary AS v, hromada_count AS n, cumulative_count AS c, total_count AS t FROM " +
          "mart.amalgamation ORDER BY formed_date"
      )
    ).toEqual([
      {v: true, n: 1, c: 1, t: 1},
      {v: false, n: 3, c: 3, t: 4}
    ]);
  });
  test("name the checks that this small country breaks", async () => {
    const broken = await ask(
      folder,
      "SELECT check_name FROM mart.check_result WHERE violations > 0 ORDER BY check_name"
    );
    expect(broken.map((row) => row.check_name)).toContain("hromadas_are_1469_in_24_oblasts");
    expect(broken.map((row) => row.check_name)).not.toContain("own_plus_transfers_is_total");
  });
});

describe("money by region type", () => {
  /** Eight hromadas far apart, budgets of three years; the first two were freed in the spring of 2023. */
  const eight = (): string => {
    const folder = fixtureData(
      Array.from({length: 8}, (_, i) => ({
        hromada: {lon: 24 + 2 * i},
        budgets: [year(2021, 10 + i, 5), year(2022, 12 + i, 5, 2), year(2023, 14 + i, 5, 4)]
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
