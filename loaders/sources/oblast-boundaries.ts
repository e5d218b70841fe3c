import {topology} from "topojson-server";
import type {GeoJsonObject, Polygon} from "geojson";
import type {Topology} from "topojson-specification";
import {text} from "../columns.ts";
import {asPolygons, simplifyShapes} from "../shapes.ts";
import type {Source, Table} from "../source.ts";

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
  records: (document) => (document as OblastCollection).features.map(({properties}) => ({"iso3166-2": properties["iso3166-2"]})),
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
      const named = features.map(({properties, geometry}) => ({type: "Feature" as const, id: String(properties["iso3166-2"]), properties: {}, geometry: asPolygons(geometry)}));
      const whole = topology({oblasts: {type: "FeatureCollection", features: named} as GeoJsonObject}) as Topology;
      const shapes = (whole.objects["oblasts"] as unknown as {geometries: {type: string; id: string; arcs: number[][]}[]}).geometries;
      const bare = shapes.map(({type, id, arcs}) => ({type, id, arcs}));
      // Half a pixel on a map of Ukraine 1,000 pixels wide.
      return simplifyShapes(whole, "oblasts", bare, {minArea: 1e-4, minRing: 1e-3, steps: 10_000});
    }
  }
];
