import {readFileSync} from "node:fs";
import type {FeatureCollection} from "geojson";
import {feature, merge} from "topojson-client";
import {presimplify, simplify} from "topojson-simplify";
import type {GeometryCollection, Topology} from "topojson-specification";

/** Corners that span less than this, in square degrees, are a pixel or two on the drawn map. */
const leastArea = 0.003;

const made = new Map<string, {readonly text: string; readonly shapes: unknown}>();

/** Shapes made of a file, again only where it says something else: every chart of a page asks for them. */
function madeOnce<Shapes>(file: string, what: string, make: (text: string) => Shapes): Shapes {
  const [key, text] = [`${what} ${file}`, readFileSync(file, "utf8")];
  const known = made.get(key);
  if (known?.text === text) return known.shapes as Shapes;
  const shapes = make(text);
  made.set(key, {text, shapes});
  return shapes;
}

/** As many pixels on a map of two lands, on which Ukraine is half as wide. */
const leastAreaBeside = 3 * leastArea;

/** The oblasts' shapes, `id` = oblast code; Crimea and Sevastopol are among them. */
export function oblastShapes(folder: string, least = leastArea): FeatureCollection {
  return madeOnce(`${folder}/ukraine_oblasts.topo.json`, `oblasts from ${least}`, (text) => {
    const topology = JSON.parse(text) as Topology<{oblasts: GeometryCollection}>;
    const light = simplify(presimplify(topology), least);
    return feature(light, light.objects.oblasts);
  });
}

/** The same for a map on which Norway stands beside Ukraine. */
export const oblastShapesBeside = (folder: string): FeatureCollection => oblastShapes(folder, leastAreaBeside);

/** Norway is drawn smaller than Ukraine, and its coast is longer: a coarser line does. */
const leastNorwegianArea = 0.02;

/** The counties of Norway, `id` = fylkesnummer, each the sum of its municipalities. */
export function fylkeShapes(folder: string): FeatureCollection {
  return madeOnce(`${folder}/norway_kommuner.topo.json`, "fylker", (text) => {
    const topology = JSON.parse(text) as Topology<{kommuner: GeometryCollection}>;
    const light = simplify(presimplify(topology), leastNorwegianArea);
    const {geometries} = light.objects.kommuner;
    const codes = [...new Set(geometries.map(({id}) => String(id).slice(0, 2)))].sort();
    return {
      type: "FeatureCollection",
      features: codes.map((code) => {
        const parts = geometries.filter(({id}) => String(id).startsWith(code));
        return {
          type: "Feature",
          id: code,
          properties: {},
          geometry: merge(light, parts as Parameters<typeof merge>[1])
        };
      })
    };
  });
}

/** Norway and Ukraine as one outline each, for a drawing too small for what lies within. */
export function countryOutlines(folder: string): {
  readonly norway: FeatureCollection;
  readonly ukraine: FeatureCollection;
} {
  const outline = <Name extends string>(file: string, name: Name, least: number): FeatureCollection =>
    madeOnce(`${folder}/${file}`, "outline", (text) => {
      const topology = JSON.parse(text) as Topology<Record<Name, GeometryCollection>>;
      const light = simplify(presimplify(topology), least);
      const parts = light.objects[name].geometries;
      return {
        type: "FeatureCollection",
        features: [{type: "Feature", properties: {}, geometry: merge(light, parts as Parameters<typeof merge>[1])}]
      };
    });
  return {
    norway: outline("norway_kommuner.topo.json", "kommuner", leastNorwegianArea),
    ukraine: outline("ukraine_oblasts.topo.json", "oblasts", leastArea)
  };
}
