import {integer, text, type RowOf} from "../read/columns.ts";
import {requireKnownHromadas} from "../read/relations.ts";
import type {Source, Table} from "../read/source.ts";
import {source as centres} from "./community-centres.ts";
import {source as eDemocracy} from "./e-democracy.ts";
import {source as homeowners} from "./homeowner-associations.ts";
import {hromadaCode, source as register} from "./hromada-register.ts";

const columns = {
  hromada_code: text("hromada_code", hromadaCode),
  active_domestic_agreement_count: integer("n_agreements_active", 0, 100)
};

type CooperationAgreements = RowOf<typeof columns>;

/** Cooperation agreements between hromadas inside Ukraine, from the ministry's register of agreements. */
export const source: Source<CooperationAgreements> = {
  id: "cooperation-agreements",
  producer: "Ministry for Communities and Territories Development of Ukraine, by way of KSE Loc Data Hub",
  licence: "MIT; state data",
  url: "https://raw.githubusercontent.com/kse-ua/KSE-Loc-Data-Hub/main/data/derived/partnerships-hromadas.csv",
  grain: "one row per hromada",
  verified: {against: "published file", on: "2026-11-21"},
  format: "csv",
  maxBytes: 1_000_000,
  columns,
  ignored: ["hromada_name", "n_agreements", "n_agreements_hromadas", "n_agreements_hromadas_active"],
  key: ["hromada_code"],
  rows: {min: 1_469, max: 1_469}
};

/** Each count comes from the file it was made in; the hub's attribute file only repeats them. */
export const tables: readonly Table[] = [
  {
    name: "hromada_civic",
    kind: "csv",
    key: ["hromada_code"],
    grain: "one row per hromada",
    sources: [source, eDemocracy, centres, homeowners],
    heldAgainst: [register],
    build(read) {
      const hromadas = read(register).rows;
      requireKnownHromadas(source, read(source).rows, hromadas, true);
      for (const part of [eDemocracy, centres, homeowners])
        requireKnownHromadas(part, read(part as Source<{hromada_code: string}>).rows, hromadas, false);
      const agreements = byCode(read(source).rows);
      const tools = byCode(read(eDemocracy).rows);
      const counts = byCode(read(centres).rows);
      const houses = byCode(read(homeowners).rows);
      return hromadas.map(({hromada_code}) => {
        const tool = tools.get(hromada_code);
        const count = counts.get(hromada_code);
        return {
          hromada_code,
          has_e_petitions: tool?.has_e_petitions ?? false,
          has_e_consultations: tool?.has_e_consultations ?? false,
          has_participatory_budget: tool?.has_participatory_budget ?? false,
          has_open_hromada: tool?.has_open_hromada ?? false,
          youth_council_count: count?.youth_council_count ?? 0,
          youth_centre_count: count?.youth_centre_count ?? 0,
          business_support_centre_count: count?.business_support_centre_count ?? 0,
          homeowner_association_count_2020: houses.get(hromada_code)?.homeowner_association_count_2020 ?? null,
          active_domestic_agreement_count: agreements.get(hromada_code)?.active_domestic_agreement_count ?? null
        };
      });
    }
  }
];

function byCode<Row extends {hromada_code: string}>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.hromada_code, row]));
}
