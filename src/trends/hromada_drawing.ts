// The map of hromadas, as the build draws it.
import type {FeatureCollection} from "geojson";
import {hromadaMap} from "../charts/hromada_map.js";
import type {DrawHromadas} from "./where.js";

/** Draws on the shapes of oblasts, each with its code as `id`. */
export const hromadaDrawing =
  (oblasts: FeatureCollection): DrawHromadas =>
  (points, frame) =>
    hromadaMap(points, oblasts, frame);
