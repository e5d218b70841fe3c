import {integer, text, type RowOf} from "../read/columns.ts";
import type {Source} from "../read/source.ts";
import {hromadaCode} from "./hromada-register.ts";

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  youth_council_count: integer("Youth_councils", 0, 100),
  youth_centre_count: integer("Youth_centers", 0, 100),
  business_support_centre_count: integer("Business_support_centers", 0, 500)
};

type CommunityCentres = RowOf<typeof columns>;

/**
 * Youth councils, youth centres and business support centres; a hromada without a row has none in the lists.
 * The hub's attribute file carries an earlier version, in which a centre was counted once for every
 * settlement of the same name in the oblast; this one is the corrected count.
 */
export const source: Source<CommunityCentres> = {
  id: "community-centres",
  producer: "KSE Loc Data Hub, Kyiv School of Economics",
  licence: "MIT",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/community-competence-hromada.csv",
  grain: "one row per hromada with at least one council or centre",
  verified: {against: "published file", on: "2026-11-21"},
  format: "csv",
  maxBytes: 1_000_000,
  columns,
  ignored: ["hromada_name"],
  key: ["hromada_code"],
  rows: {min: 350, max: 1_469}
};
