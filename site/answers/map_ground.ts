// What the maps of a built page are drawn from: the outlines in data/geo, and where the hromadas of its edition lie.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {outlinesOf} from "../../src/charts/area_map.ts";
import type {MapGround} from "../../src/engine/answer_view.ts";
import {martReader} from "../pages/mart_files.ts";
import {fylkeShapes, oblastShapes} from "../pages/map_shapes.ts";

const outlines = new Map<string, MapGround["outlines"]>();

/** @param geo the folder of shapes */
export function mapGround(source: string, geo = "data/geo"): MapGround {
  if (!outlines.has(geo))
    outlines.set(geo, {
      ukraine: outlinesOf("ukraine", oblastShapes(geo)),
      norway: outlinesOf("norway", fylkeShapes(geo))
    });
  const data = join(source, "data");
  const hromadas = existsSync(join(data, "hromada.arrow")) ? martReader(data)("hromada") : [];
  const places = hromadas.map(({hromada_code: code, lat, lon}) => [code, {lat, lon}] as const);
  return {outlines: outlines.get(geo)!, places: new Map(places)};
}
