import {text} from "../read/columns.ts";
import type {Source, Table} from "../read/source.ts";

interface Fylke {
  fylke_code: string;
  name: string;
}

/** The 15 counties of 2025. */
export const source: Source<Fylke> = {
  id: "fylker",
  producer: "Statistics Norway and Kartverket, by way of norway-geodata",
  licence: "MIT",
  url: "https://raw.githubusercontent.com/aprestmo/norway-geodata/main/data/counties-2025.json",
  grain: "one record per fylke",
  verified: {against: "published file", on: "2026-11-21"},
  format: "json",
  maxBytes: 100_000,
  columns: {fylke_code: text("id", /^\d{2}$/), name: text("name")},
  ignored: ["url"],
  key: ["fylke_code"],
  rows: {min: 15, max: 15}
};

export const tables: readonly Table[] = [
  {
    name: "fylker",
    kind: "csv",
    key: ["fylke_code"],
    grain: "one row per fylke",
    sources: [source],
    named: {name: "name"},
    build: (read) => read(source).rows.map((row) => ({...row}))
  }
];
