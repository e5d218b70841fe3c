import {topology} from "topojson-server";
import type {GeoJsonObject, MultiPolygon, Polygon, Position} from "geojson";
import type {Topology} from "topojson-specification";
import {text} from "../read/columns.ts";
import {ContractError} from "../errors.ts";
import {Problems} from "../read/file_problems.ts";
import {asPolygons, contains, simplifyShapes} from "../read/topology.ts";
import {fileName, type Source, type Table} from "../read/source.ts";

interface Boundary {
  oblast_code: string;
}

interface OblastCollection {
  features: {properties: Record<string, unknown>; geometry: Polygon}[];
}

/** Boundaries of 25 oblasts and Crimea; the cities of Kyiv and Sevastopol lie inside their neighbours. */
export const source: Source<Boundary> = {
  id: "oblast-boundaries",
  producer: "OpenStreetMap contributors, by way of ukraine_geojson",
  licence: "ODbL 1.0",
  url: "https://raw.githubusercontent.com/EugeneBorshch/ukraine_geojson/master/UA_FULL_Ukraine.geojson",
  grain: "one shape per oblast",
  verified: {against: "published file", on: "2026-11-21"},
  format: "json",
  maxBytes: 5_000_000,
  // Of the properties only the code is a column: the others are the name in some seventy languages.
  records: (document) =>
    (document as OblastCollection).features.map(({properties}) => ({"iso3166-2": properties["iso3166-2"]})),
  columns: {oblast_code: text("iso3166-2", /^UA-\d{2}$/)},
  ignored: [],
  key: ["oblast_code"],
  rows: {min: 25, max: 25}
};

export const tables: readonly Table[] = [
  {
    name: "geo/ukraine_oblasts",
    kind: "topojson",
    key: ["id"],
    grain: "one shape per oblast",
    sources: [source],
    build(read) {
      const {features} = read(source).document as OblastCollection;
      const named = features.map(({properties, geometry}) => ({
        type: "Feature" as const,
        id: String(properties["iso3166-2"]),
        properties: {},
        geometry: asPolygons(geometry)
      }));
      requireCrimea(named);
      const whole = topology({oblasts: {type: "FeatureCollection", features: named} as GeoJsonObject}) as Topology;
      const shapes = (whole.objects.oblasts as unknown as {geometries: {type: string; id: string; arcs: number[][]}[]})
        .geometries;
      const bare = shapes.map(({type, id, arcs}) => ({type, id, arcs}));
      // Half a pixel on a map of Ukraine 1,000 pixels wide.
      return simplifyShapes(whole, "oblasts", bare, {minArea: 1e-4, minRing: 1e-3, steps: 10_000});
    }
  }
];

/**
 * Places in Crimea, longitude and latitude. Maps of the world put them in another country now and then; ours never
 * does.
 */
const inCrimea: readonly [name: string, point: Position][] = [
  ["Simferopol", [34.1, 44.95]],
  ["Sevastopol", [33.53, 44.6]],
  ["Kerch", [36.47, 45.36]]
];

function requireCrimea(shapes: readonly {id: string; geometry: MultiPolygon}[]): void {
  const problems = new Problems();
  const crimea = shapes
    .filter(({id}) => id === "UA-43" || id === "UA-40")
    .flatMap(({geometry}) => geometry.coordinates);
  for (const [name, point] of inCrimea) {
    if (crimea.some(([outline = []]) => contains(outline, point))) continue;
    problems.add({
      column: "iso3166-2",
      what: "draws no shape of Ukraine around a place in Crimea",
      example: name,
      mend: "This is not a map of Ukraine in its borders: take another one."
    });
  }
  if (problems.size)
    throw new ContractError(
      `${source.id}: ${problems.report(fileName(source.url), ["data/geo/ukraine_oblasts.topo.json"])}`
    );
}
