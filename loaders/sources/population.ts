import {integer, text, type RowOf} from "../read/columns.ts";
import type {Source} from "../read/source.ts";
import {hromadaCode} from "./hromada-register.ts";

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  population_2022: integer("total_population_2022", 1, 3_000_000),
  urban_population_2022: integer("urban_population_2022", 0, 3_000_000)
};

type Population = RowOf<typeof columns>;

/** Inhabitants on 1 January 2022, the last count of the State Statistics Service before the full-scale war. */
export const source: Source<Population> = {
  id: "population",
  producer: "State Statistics Service of Ukraine, by way of KSE Loc Data Hub",
  licence: "MIT; state data",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/ua-pop-2022.csv",
  grain: "one row per hromada",
  verified: {against: "published file", on: "2026-11-21"},
  format: "csv",
  maxBytes: 1_000_000,
  columns,
  ignored: ["hromada_name", "urban_pct"],
  key: ["hromada_code"],
  rows: {min: 1_469, max: 1_469},
  skip: {why: "the city of Kyiv, which is no hromada", when: (cell) => cell("hromada_code") === "NA"}
};
