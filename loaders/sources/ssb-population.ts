import {integer, text, type RowOf} from "../read/columns.ts";
import {cubeCells} from "../read/json_stat.ts";
import type {Source, Table} from "../read/source.ts";
import {source as kommuner} from "./kommuner.ts";
import {requireKnownKommuner, unseen} from "./ssb-municipalities.ts";

const columns = {
  region: text("Region", /^(K[-_])?\d{4}$/),
  year: integer("Tid", 2024, 2100),
  population: integer("value", 100, 1_000_000)
};

type Population = RowOf<typeof columns>;

/**
 * Inhabitants of every municipality on 1 January of the newest year: table 06913 of the StatBank by PxWebApi 2, asked
 * for the municipalities of today. A code may come as `0301`, `K-0301` or `K_0301`, as the lists of codes differ in
 * that.
 */
export const source: Source<Population> = {
  id: "ssb-population",
  producer: "Statistics Norway (SSB), StatBank table 06913",
  licence: "CC BY 4.0",
  url:
    "https://data.ssb.no/api/pxwebapi/v2/tables/06913/data?lang=no&outputFormat=json-stat2" +
    "&valueCodes[ContentsCode]=Folkemengde&valueCodes[Tid]=top(1)&valueCodes[Region]=*" +
    "&codelist[Region]=agg_KommGjeldende",
  grain: "one number per kommune, of the newest year",
  verified: {
    against: "recorded shape",
    on: "2026-11-22",
    note: "JSON-stat 2.0 as the user guide of PxWebApi 2 shows it; not yet asked live"
  },
  onlyByName: unseen,
  format: "json",
  maxBytes: 2_000_000,
  records: cubeCells,
  columns,
  ignored: ["ContentsCode"],
  key: ["region"],
  rows: {min: 357, max: 357},
  skip: {
    why: "the whole country, unknown, Svalbard or the sea, which are no municipality",
    when: (cell) => /^(K[-_])?(0|EAK|9999|2[1-9]\d\d)$/.test(cell("Region"))
  }
};

export const tables: readonly Table[] = [
  {
    name: "kommune_population",
    kind: "csv",
    key: ["kommune_code"],
    grain: "one row per kommune",
    sources: [source],
    heldAgainst: [kommuner],
    asOf: (read) => `${read(source).rows[0]?.year}-01-01`,
    build(read) {
      const rows = read(source).rows.map(({region, year, population}) => ({
        kommune_code: region.slice(-4),
        year,
        population
      }));
      requireKnownKommuner(source, rows, read(kommuner).rows);
      return rows;
    }
  }
];
