import {text} from "../read/columns.ts";
import {simplifyShapes} from "../read/topology.ts";
import type {Source, Table} from "../read/source.ts";
import type {Topology} from "topojson-specification";

interface Boundary {
  kommune_code: string;
}

interface KommuneTopology extends Topology {
  objects: {
    Kommuner: {
      type: "GeometryCollection";
      geometries: {
        type: "Polygon" | "MultiPolygon";
        arcs: number[][] | number[][][];
        properties: {kommunenummer: string};
      }[];
    };
  } & Topology["objects"];
}

/** Boundaries of the municipalities along the coast, the small version: a TopoJSON without a grid. */
export const source: Source<Boundary> = {
  id: "kommune-boundaries",
  producer: "Kartverket, by way of fylker-og-kommuner",
  licence: "CC BY 4.0",
  url: "https://raw.githubusercontent.com/robhop/fylker-og-kommuner/main/Kommuner-S.topojson",
  grain: "one shape per kommune",
  verified: {against: "published file", on: "2026-11-21"},
  format: "json",
  maxBytes: 5_000_000,
  records: (document) => kommuneTopology(document).objects.Kommuner.geometries.map((shape) => shape.properties),
  columns: {kommune_code: text("kommunenummer", /^\d{4}$/)},
  ignored: ["id", "name", "kommunenavn"],
  key: ["kommune_code"],
  rows: {min: 357, max: 357}
};

/** The document as the topology that `records` already found it to be. */
export function kommuneTopology(document: unknown): KommuneTopology {
  return document as KommuneTopology;
}

export const tables: readonly Table[] = [
  {
    name: "geo/norway_kommuner",
    kind: "topojson",
    key: ["id"],
    grain: "one shape per kommune",
    sources: [source],
    build(read) {
      const topology = kommuneTopology(read(source).document);
      const shapes = topology.objects.Kommuner.geometries.map(({type, arcs, properties}) => ({
        type,
        arcs,
        id: properties.kommunenummer
      }));
      // About a pixel on a map of Norway 1,000 pixels high; islets below some 10 km² do not show.
      return simplifyShapes(topology, "kommuner", shapes, {minArea: 4e-4, minRing: 2e-3, steps: 5_000});
    }
  }
];
