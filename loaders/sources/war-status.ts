import {choice, flag, text, type RowOf} from "../read/columns.ts";
import {requireKnownHromadas} from "../read/relations.ts";
import type {Source, Table} from "../read/source.ts";
import {hromadaCode, source as register} from "./hromada-register.ts";

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  in_war_zone_2022_04_27: flag("war_zone_27_04_2022"),
  in_war_zone_2022_06_20: flag("war_zone_20_06_2022"),
  in_war_zone_2022_08_23: flag("war_zone_23_08_2022"),
  in_war_zone_2022_10_10: flag("war_zone_10_10_2022"),
  status_2022_09: choice("Status_war_sept_ext", {
    "not occupied": "not_occupied",
    "not occupied, in the war zone": "war_zone",
    occupied: "occupied",
    deoccupied_Mar_Apr: "deoccupied_2022_03_04",
    deoccupied_Sept: "deoccupied_2022_09"
  })
};

type WarStatus = RowOf<typeof columns>;

/** The ministry's lists of the war zone at four dates in 2022, and the status in September 2022. */
export const source: Source<WarStatus> = {
  id: "war-status",
  producer: "Ministry of Reintegration of Ukraine, by way of KSE Loc Data Hub",
  licence: "MIT; state data",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/minregion-war-status.csv",
  grain: "one row per hromada",
  verified: {against: "published file", on: "2026-11-21"},
  format: "csv",
  maxBytes: 2_000_000,
  columns,
  ignored: `oblast_short_name raion_short_name hromada_short_name hromada_type oblast_code raion_code type
    Status_war_sept deoccupation_date`.split(/\s+/),
  key: ["hromada_code"],
  rows: {min: 1_469, max: 1_469}
};

export const tables: readonly Table[] = [
  {
    name: "hromada_war_status",
    kind: "csv",
    key: ["hromada_code"],
    grain: "one row per hromada",
    sources: [source],
    heldAgainst: [register],
    build(read) {
      const {rows} = read(source);
      requireKnownHromadas(source, rows, read(register).rows, true);
      return rows.map((row) => ({...row}));
    }
  }
];
