import {feature} from "topojson-client";
import type {MultiPolygon, Polygon} from "geojson";
import {choice, integer, number, text, type RowOf} from "../read/columns.ts";
import {ContractError} from "../errors.ts";
import {Problems} from "../read/file_problems.ts";
import {centroid} from "../read/topology.ts";
import {fileName, type Source, type Table} from "../read/source.ts";
import {source as fylker} from "./fylker.ts";
import {kommuneTopology, source as boundaries} from "./kommune-boundaries.ts";

const columns = {
  kommune_code: text("id", /^\d{4}$/),
  name: text("name_no"),
  name_official: text("name"),
  centre: text("adm_center"),
  population: integer("population", 1, 2_000_000),
  area_km2: number("area", 1, 20_000),
  language_form: choice("language", {Bokmål: "nb", Nynorsk: "nn", Nøytral: "neutral"})
};

type Kommune = RowOf<typeof columns>;

/** The 357 municipalities of 2025 with population, area and the written form of Norwegian they ask for. */
export const source: Source<Kommune> = {
  id: "kommuner",
  producer: "Statistics Norway and Kartverket, by way of norway-geodata",
  licence: "MIT",
  url: "https://raw.githubusercontent.com/aprestmo/norway-geodata/main/data/municipalities-2025.json",
  grain: "one record per kommune",
  verified: {against: "published file", on: "2026-11-21"},
  format: "json",
  maxBytes: 5_000_000,
  columns,
  ignored: ["url", "postal_codes"],
  key: ["kommune_code"],
  rows: {min: 357, max: 357}
};

export const tables: readonly Table[] = [
  {
    name: "kommuner",
    kind: "csv",
    key: ["kommune_code"],
    grain: "one row per kommune",
    sources: [source, boundaries],
    heldAgainst: [fylker],
    named: {name: "name"},
    build(read) {
      const topology = kommuneTopology(read(boundaries).document);
      const shapes = new Map(
        topology.objects.Kommuner.geometries.map((shape) => [shape.properties.kommunenummer, shape])
      );
      const fylkeCodes = new Set(read(fylker).rows.map((row) => row.fylke_code));
      const {rows} = read(source);
      requireRelations(rows, fylkeCodes, new Set(shapes.keys()));
      return rows.map((row) => {
        const shape = feature(topology, shapes.get(row.kommune_code) as never) as unknown as {
          geometry: Polygon | MultiPolygon;
        };
        const [lon, lat] = centroid(
          shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : shape.geometry.coordinates
        );
        const {kommune_code, name, name_official, centre, population, area_km2, language_form} = row;
        // The first two digits of a kommunenummer are the county: that is how the numbers are given out.
        return {
          kommune_code,
          name,
          name_official,
          fylke_code: kommune_code.slice(0, 2),
          centre,
          population,
          area_km2,
          language_form,
          lat: lat.toFixed(3),
          lon: lon.toFixed(3)
        };
      });
    }
  }
];

function requireRelations(
  rows: readonly Kommune[],
  fylkeCodes: ReadonlySet<string>,
  shapeCodes: ReadonlySet<string>
): void {
  const problems = new Problems();
  for (const {kommune_code} of rows) {
    if (!fylkeCodes.has(kommune_code.slice(0, 2)))
      problems.add({
        column: "id",
        what: "lies in a county that is not in the list of counties",
        example: kommune_code,
        mend: "Compare the years of the two files."
      });
    if (!shapeCodes.has(kommune_code))
      problems.add({
        column: "id",
        what: "has no boundary",
        example: kommune_code,
        mend: "Compare the years of the two files."
      });
  }
  if (problems.size)
    throw new ContractError(`${source.id}: ${problems.report(fileName(source.url), ["data/kommuner.csv"])}`);
}
