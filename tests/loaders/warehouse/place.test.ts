import {beforeAll, describe, expect, test} from "vitest";
import {ask, claimOf, code, fixtureData, writeTable} from "./warehouse_fixture.ts";

describe("three hromadas of one oblast and one of another", () => {
  let folder: string;
  beforeAll(() => {
    folder = fixtureData([
      {hromada: {population_2022: 1000}},
      {hromada: {population_2022: 4000}},
      {hromada: {population_2022: 4000, area_km2: ""}, budgets: [{year: 2021}]},
      {hromada: {population_2022: 9000, oblast_code: "UA-07"}}
    ]);
    const pole = {partner_country: "PL", partner_name: "Lublin", partner_kind: "unknown", partner_code: ""};
    writeTable(folder, "oblasts", [
      {oblast_code: "UA-05", name: "Vinnytsia", name_uk: "Вінницька область"},
      {oblast_code: "UA-07", name: "Volyn", name_uk: "Волинська область"},
      {oblast_code: "UA-30", name: "Kyiv City", name_uk: "м. Київ"}
    ]);
    writeTable(folder, "claims", [
      claimOf({claim_id: "UL0001", list: "ulead", kind: "friend_town", programme: "", ...pole}),
      claimOf({claim_id: "KS001", list: "ks_roster", kind: "agreement"}),
      claimOf({claim_id: "PG001", list: "pages", kind: "theme", themes: "education"}),
      claimOf({claim_id: "UL0002", list: "ulead", kind: "friend_town", host_code: "", doubt: "namesake"})
    ]);
  });

  const figures = (place: string) =>
    ask(
      folder,
      `SELECT measure, group_kind AS kind, place_rank AS rank, place_count AS n, equal_count AS equal,
         median_value AS median FROM mart.place_figure WHERE place_code = '${place}'
       ORDER BY measure_order, group_order`
    );

  test("are ranked among their own, and equal ones share a rank", async () => {
    expect((await figures(code(2))).filter(({measure}) => measure === "population")).toEqual([
      {measure: "population", kind: "oblast", rank: 1, n: 3, equal: 2, median: 4000},
      {measure: "population", kind: "region_type", rank: 2, n: 4, equal: 2, median: 4000}
    ]);
    expect((await figures(code(4)))[0]).toEqual({
      measure: "population",
      kind: "oblast",
      rank: 1,
      n: 1,
      equal: 1,
      median: 9000
    });
  });

  test("have no figure where the file has none, and are not counted where they have none", async () => {
    const told = (await figures(code(3))).map(({measure}) => measure);
    expect(new Set(told)).toEqual(new Set(["population"]));
    const money = (await figures(code(1))).find(({measure}) => measure === "own_per_capita_uah");
    expect(money).toMatchObject({rank: 1, n: 2});
  });

  test("have figures of own revenue without the tax on military pay alone", async () => {
    // Own revenue is 3 million, the tax in it 1 million.
    expect(
      await ask(
        folder,
        `SELECT value FROM mart.place_figure WHERE place_code = '${code(1)}'
        AND measure = 'own_per_capita_uah' AND group_kind = 'oblast'`
      )
    ).toEqual([{value: 2000}]);
  });

  test("spread over sixteen parts of one scale that all places of the kind share", async () => {
    const rows = await ask(
      folder,
      `SELECT DISTINCT group_code AS code, group_bins AS bins FROM mart.place_figure
         WHERE measure = 'population' AND group_kind = 'oblast' ORDER BY code`
    );
    expect(rows).toEqual([
      {code: "UA-05", bins: "1|0|0|0|0|0|0|0|0|0|2|0|0|0|0|0"},
      {code: "UA-07", bins: "0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|1"}
    ]);
  });

  test("are told with ties of any country, without what a tie is about", async () => {
    expect(
      await ask(
        folder,
        `SELECT claim_id AS id, partner_country AS country, partner_place_kind AS kind, is_followed
           FROM mart.place_claim WHERE place_code = '${code(1)}' ORDER BY id`
      )
    ).toEqual([
      {id: "KS001", country: "NO", kind: "kommune", is_followed: true},
      {id: "UL0001", country: "PL", kind: null, is_followed: false}
    ]);
  });

  test("stand on the other party's page too, an open name as the list writes it", async () => {
    expect(
      await ask(
        folder,
        `SELECT claim_id AS id, partner_name AS name, partner_code AS code FROM mart.place_claim
           WHERE place_code = '0301' ORDER BY id`
      )
    ).toEqual([
      {id: "KS001", name: "Test 1", code: code(1)},
      {id: "UL0002", name: expect.any(String), code: null}
    ]);
  });

  test("are places beside their oblasts, counties and kommuner, and Kyiv is one without figures", async () => {
    expect(
      await ask(folder, "SELECT place_kind AS kind, count(*)::INTEGER AS n FROM mart.place GROUP BY 1 ORDER BY 1")
    ).toEqual([
      {kind: "city", n: 1},
      {kind: "fylke", n: 1},
      {kind: "hromada", n: 4},
      {kind: "kommune", n: 1},
      {kind: "oblast", n: 2}
    ]);
    expect(await ask(folder, "SELECT name, population FROM mart.place WHERE place_kind = 'city'")).toEqual([
      {name: "Kyiv", population: null}
    ]);
  });
});
