import {integer, optional, text, type RowOf} from "../read/columns.ts";
import type {Source} from "../read/source.ts";
import {hromadaCode} from "./hromada-register.ts";

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  homeowner_association_count_2020: optional(integer("sum_osbb_2020", 0, 10_000))
};

type HomeownerAssociations = RowOf<typeof columns>;

/** Homeowner associations in 2020. A hromada without a row is not covered: unknown, not zero. */
export const source: Source<HomeownerAssociations> = {
  id: "homeowner-associations",
  producer: "KSE Loc Data Hub, Kyiv School of Economics",
  licence: "MIT; state data",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/osbb-hromada.csv",
  grain: "one row per hromada covered",
  verified: {against: "published file", on: "2026-11-21"},
  format: "csv",
  maxBytes: 1_000_000,
  columns,
  ignored: ["hromada_name", "sum_osbb_2019", "sum_osbb_2018", "sum_osbb_2017", "sum_osbb_2016", "sum_osbb_2015"],
  key: ["hromada_code"],
  rows: {min: 750, max: 1_469},
  skip: {
    why: "Crimea and the city of Kyiv, outside the register of hromadas",
    when: (cell) => cell("hromada_code") === "NA" || cell("hromada_code").startsWith("UA01")
  }
};
