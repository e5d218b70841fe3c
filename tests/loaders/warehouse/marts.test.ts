import {beforeAll, describe, expect, test} from "vitest";
import {changes, places, without} from "./four_hromadas.ts";
import {ask, fixtureData} from "./warehouse_fixture.ts";

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
  test("tell the change of a group of fewer than ten without military tax only", async () => {
    expect(await ask(folder, changes)).toEqual([without]);
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
