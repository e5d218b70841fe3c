import {feature} from "topojson-client";
import type {Polygon, Position} from "geojson";
import {geoArea} from "d3";
import {expect, test} from "vitest";
import {asPolygons, centroid, simplifyShapes} from "../../../loaders/read/topology.ts";

const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y]
];

test("rings beside each other become islands, rings inside become holes", () => {
  const {coordinates} = asPolygons({
    type: "Polygon",
    coordinates: [square(10, 10, 1), square(0, 0, 5), square(1, 1, 2)]
  });
  expect(coordinates).toEqual([[square(0, 0, 5), square(1, 1, 2)], [square(10, 10, 1)]]);
});

test("the centroid of a square with a hole in a corner lies away from the hole", () => {
  expect(centroid([[square(0, 0, 2)]])).toEqual([1, 1]);
  const [x, y] = centroid([[square(0, 0, 2), [...square(0, 0, 1)].reverse()]]);
  expect(x).toBeCloseTo(7 / 6);
  expect(y).toBeCloseTo(7 / 6);
});

const topology = {
  type: "Topology" as const,
  objects: {},
  arcs: [square(5, 60, 1), square(8, 60, 1), square(8.5, 62, 0.01), square(12, 60, 0.03)]
};
const shapes = [
  {type: "MultiPolygon", id: "0002", arcs: [[[1]], [[2]]]},
  {type: "Polygon", id: "0001", arcs: [[0]]},
  {type: "Polygon", id: "0003", arcs: [[3]]}
];
const options = {minArea: 1e-3, minRing: 1e-2, steps: 10_000};

test("islets go, every shape stays, small islands keep their form, and all are wound the way d3 draws them", () => {
  const result = simplifyShapes(topology, "all", shapes, options) as Parameters<typeof feature>[0];
  const {features} = feature(result, result.objects.all as never) as unknown as {
    features: {id: string; geometry: Polygon}[];
  };
  expect(features.map((shape) => [shape.id, shape.geometry.type, shape.geometry.coordinates[0]!.length])).toEqual([
    ["0001", "Polygon", 5],
    ["0002", "Polygon", 5],
    ["0003", "Polygon", 5]
  ]);
  expect(features.every((shape) => geoArea(shape as never) < 0.01)).toBe(true);
});

test("the same shapes in another order give the same bytes", () => {
  expect(JSON.stringify(simplifyShapes(topology, "all", [...shapes].reverse(), options))).toBe(
    JSON.stringify(simplifyShapes(topology, "all", shapes, options))
  );
});
