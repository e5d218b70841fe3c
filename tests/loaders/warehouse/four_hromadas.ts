import {budgetYear as year, type Place} from "./warehouse_fixture.ts";

/**
 * Three comparable hromadas (1, 2 and 4 thousand UAH per inhabitant in 2022 without the tax on military pay) and one
 * occupied since before 2022.
 */
export const places: Place[] = [
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

/** Asks for the change in the war of all hromadas. */
export const changes =
  "SELECT basis, from_year AS f, to_year AS y, own_from_uah_m::DOUBLE AS a, own_to_uah_m::DOUBLE AS b, " +
  "total_change_share AS t, p50_change_share AS m, excluded_count AS x FROM mart.war_change " +
  "WHERE group_kind = 'country' ORDER BY basis";
/** What it is where the tax on military pay is left out. */
export const without = {basis: "without_military_pit", f: 2021, y: 2022, a: 7, b: 7, t: 0, m: 0, x: 1};
