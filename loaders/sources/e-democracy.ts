import {flag, text, type RowOf} from "../read/columns.ts";
import type {Source} from "../read/source.ts";
import {hromadaCode} from "./hromada-register.ts";

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  has_e_petitions: flag("edem_petitions"),
  has_e_consultations: flag("edem_consultations"),
  has_participatory_budget: flag("edem_participatory_budget"),
  has_open_hromada: flag("edem_open_hromada")
};

type EDemocracy = RowOf<typeof columns>;

/** Which tools of e-dem.ua a hromada uses; a hromada without a row uses none. */
export const source: Source<EDemocracy> = {
  id: "e-democracy",
  producer: "e-dem.ua, by way of KSE Loc Data Hub",
  licence: "MIT",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/edem-data.csv",
  grain: "one row per hromada with at least one tool",
  verified: {against: "published file", on: "2026-11-21"},
  format: "csv",
  maxBytes: 1_000_000,
  columns,
  ignored: ["oblast_name", "hromada_name", "edem_total"],
  key: ["hromada_code"],
  rows: {min: 300, max: 1_469}
};
