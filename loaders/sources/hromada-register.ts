import {text, type RowOf} from "../read/columns.ts";
import type {Source} from "../read/source.ts";

export const hromadaCode = /^UA\d{17}$/;

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  name_uk: text("hromada_name"),
  raion_uk: text("raion_name"),
  oblast_katottg: text("oblast_code", hromadaCode),
  oblast_uk: text("oblast_name")
};

export type RegisterEntry = RowOf<typeof columns>;

/** The register of hromadas with their raion and oblast: the list every other Ukrainian table is held against. */
export const source: Source<RegisterEntry> = {
  id: "hromada-register",
  producer: "KSE Loc Data Hub, Kyiv School of Economics; KATOTTG",
  licence: "MIT; state data",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/hromada.csv",
  grain: "one row per hromada",
  verified: {against: "published file", on: "2026-11-21"},
  format: "csv",
  maxBytes: 2_000_000,
  columns,
  ignored: ["raion_code", "type"],
  key: ["hromada_code"],
  rows: {min: 1_469, max: 1_469},
  skip: {
    why: "hromadas planned in Crimea, without elections, budgets or population figures",
    when: (cell) => cell("oblast_code") === "UA01000000000013043"
  }
};
