import {readFileSync} from "node:fs";
import type {FeatureCollection} from "geojson";
import {feature, merge} from "topojson-client";
import {presimplify, simplify} from "topojson-simplify";
import type {GeometryCollection, Topology} from "topojson-specification";

/** Corners that span less than this, in square degrees, are a pixel or two on the drawn map. */
const leastArea = 0.0015;

/** The oblasts' shapes, `id` = oblast code; Crimea and Sevastopol are among them. */
export function oblastShapes(folder: string): FeatureCollection {
  const topology = JSON.parse(readFileSync(`${folder}/ukraine_oblasts.topo.json`, "utf8")) as Topology<{
    oblasts: GeometryCollection;
  }>;
  const light = simplify(presimplify(topology), leastArea);
  return feature(light, light.objects.oblasts);
}

/** Norway is drawn smaller than Ukraine, and its coast is longer: a coarser line does. */
const leastNorwegianArea = 0.004;

/** The counties of Norway, `id` = fylkesnummer, each the sum of its municipalities. */
export function fylkeShapes(folder: string): FeatureCollection {
  const topology = JSON.parse(readFileSync(`${folder}/norway_kommuner.topo.json`, "utf8")) as Topology<{
    kommuner: GeometryCollection;
  }>;
  const light = simplify(presimplify(topology), leastNorwegianArea);
  const codes = [...new Set(light.objects.kommuner.geometries.map(({id}) => String(id).slice(0, 2)))].sort();
  return {
    type: "FeatureCollection",
    features: codes.map((code) => {
      const parts = light.objects.kommuner.geometries.filter(({id}) => String(id).startsWith(code));
      return {type: "Feature", id: code, properties: {}, geometry: merge(light, parts as Parameters<typeof merge>[1])};
    })
  };
}

/** Norway and Ukraine as one outline each, for a drawing too small for what lies within. */
export function countryOutlines(folder: string): {
  readonly norway: FeatureCollection;
  readonly ukraine: FeatureCollection;
} {
  const outline = <Name extends string>(file: string, name: Name, least: number): FeatureCollection => {
    const topology = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Topology<
      Record<Name, GeometryCollection>
    >;
    const light = simplify(presimplify(topology), least);
    const parts = light.objects[name].geometries;
    return {
      type: "FeatureCollection",
      features: [{type: "Feature", properties: {}, geometry: merge(light, parts as Parameters<typeof merge>[1])}]
    };
  };
  return {
    norway: outline("norway_kommuner.topo.json", "kommuner", leastNorwegianArea),
    ukraine: outline("ukraine_oblasts.topo.json", "oblasts", leastArea)
  };
}
