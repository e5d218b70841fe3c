import {filter, presimplify, simplify} from "topojson-simplify";
import {quantize} from "topojson-client";
import type {MultiPolygon, Polygon as GeoPolygon, Position} from "geojson";
import type {Topology} from "topojson-specification";

type Ring = number[];
interface Shape {
  type: string;
  id: string;
  arcs: Ring[] | Ring[][];
}

export interface ShapeOptions {
  /** Smallest triangle that is kept, in square degrees: below a pixel of a map a screen wide. */
  readonly minArea: number;
  /** Smallest ring that is kept, in square degrees; every shape keeps its largest. */
  readonly minRing: number;
  /** Steps per axis of the grid that coordinates are rounded to. */
  readonly steps: number;
}

/** An island of fewer triangles than this would collapse to a line: it is kept as it is. */
const smallShape = 20;

/**
 * Boundaries for small maps: simplified where shapes meet alike, without islets, rounded to a grid, rings wound
 * as d3-geo wants them, shapes in the order of their ids and with nothing but an id. Same input, same bytes.
 */
export function simplifyShapes(
  topology: Topology,
  name: string,
  shapes: readonly Shape[],
  options: ShapeOptions
): object {
  const ordered = [...shapes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const large = ordered.map((shape) => withoutIslets(topology, shape, options.minRing));
  // The filter lets every ring pass: it is there to drop the arcs that nothing uses any more.
  const used = filter({...topology, objects: collection(name, large)} as Topology<never>, () => true);
  const weighed = presimplify(used) as unknown as Topology;
  const small = geometries(weighed, name).filter((shape) => largestRing(weighed, shape) < smallShape * options.minArea);
  for (const arc of small.flatMap((shape) => shape.arcs.flat(2))) keepWhole(weighed, arc);
  const simple = simplify(weighed as Topology<never>, options.minArea) as unknown as Topology;
  const whole = geometries(simple, name).map((shape) => withoutIslets(simple, shape, 0));
  const lost = ordered.filter(({id}) => !whole.some((shape) => shape.id === id && shape.arcs.length > 0));
  if (lost.length) throw new Error(`simplified away: ${lost.map((shape) => shape.id).join(", ")}`);
  const wound = {
    ...simple,
    objects: collection(
      name,
      whole.map((shape) => rewind(simple, shape))
    )
  };
  return quantize(wound as Topology<never>, options.steps) as object;
}

function collection(name: string, shapes: readonly Shape[]): Topology["objects"] {
  return {[name]: {type: "GeometryCollection", geometries: shapes}} as unknown as Topology["objects"];
}

function geometries(topology: Topology, name: string): Shape[] {
  return (topology.objects[name] as unknown as {geometries: Shape[]}).geometries;
}

function largestRing(topology: Topology, shape: Shape): number {
  const polygons = shape.type === "Polygon" ? [shape.arcs as Ring[]] : (shape.arcs as Ring[][]);
  return Math.max(...polygons.map((polygon) => Math.abs(signedArea(topology, polygon[0] ?? []))));
}

/** Weighs every point of an arc as if it could not be spared: the third number is what simplification looks at. */
function keepWhole(topology: Topology, arc: number): void {
  for (const point of topology.arcs[arc < 0 ? ~arc : arc] ?? []) point[2] = Infinity;
}

/** A shape without the polygons and holes of at most `minRing` square degrees; its largest polygon always stays. */
function withoutIslets(topology: Topology, shape: Shape, minRing: number): Shape {
  const polygons = shape.type === "Polygon" ? [shape.arcs as Ring[]] : (shape.arcs as Ring[][]);
  const areas = polygons.map((polygon) => Math.abs(signedArea(topology, polygon[0] ?? [])));
  const largest = largestRing(topology, shape);
  const kept = polygons
    .filter((_, index) => areas[index]! > minRing || areas[index] === largest)
    .map((polygon) => polygon.filter((ring, index) => index === 0 || Math.abs(signedArea(topology, ring)) > minRing));
  return kept.length === 1
    ? {...shape, type: "Polygon", arcs: largest > 0 ? kept[0]! : []}
    : {...shape, type: "MultiPolygon", arcs: kept};
}

/** Outer rings clockwise and holes against it, seen on a map: d3-geo takes the other way for the rest of the globe. */
function rewind(topology: Topology, shape: Shape): Shape {
  const turn = (ring: Ring, index: number): Ring => {
    const clockwise = signedArea(topology, ring) < 0;
    return clockwise === (index === 0) ? ring : [...ring].reverse().map((arc) => ~arc);
  };
  return {
    ...shape,
    arcs:
      shape.type === "Polygon"
        ? (shape.arcs as Ring[]).map(turn)
        : (shape.arcs as Ring[][]).map((polygon) => polygon.map(turn))
  };
}

function signedArea(topology: Topology, ring: Ring): number {
  let twice = 0;
  for (const index of ring) {
    const forward = topology.arcs[index < 0 ? ~index : index] ?? [];
    const arc = index < 0 ? [...forward].reverse() : forward;
    for (let i = 1; i < arc.length; i++) twice += cross(arc[i - 1], arc[i]);
  }
  return twice / 2;
}

/**
 * GeoJSON wants the rings of a polygon to be one outline and its holes; some files list islands there too. Sets that
 * right.
 */
export function asPolygons({coordinates}: GeoPolygon): MultiPolygon {
  const rings = [...coordinates].sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
  const polygons: Position[][][] = [];
  for (const ring of rings) {
    const around = polygons.find(([outline]) => contains(outline ?? [], ring[0] ?? []));
    if (around) around.push(ring);
    else polygons.push([ring]);
  }
  return {type: "MultiPolygon", coordinates: polygons};
}

function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += cross(ring[i - 1], ring[i]);
  return twice / 2;
}

/** Whether a point lies inside a ring: how often a ray to the east crosses it. */
export function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function cross([ax = 0, ay = 0]: Position = [], [bx = 0, by = 0]: Position = []): number {
  return ax * by - bx * ay;
}

/**
 * Centroid of all rings of a shape in the plane of longitude and latitude, in degrees [lon, lat]. Good enough to
 * stand on a map; it may lie in a fjord.
 */
export function centroid(polygons: readonly (readonly (readonly (readonly number[])[])[])[]): [number, number] {
  let area = 0;
  let x = 0;
  let y = 0;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      const weight = ax * by - bx * ay;
      area += weight;
      x += (ax + bx) * weight;
      y += (ay + by) * weight;
    }
  }
  return [x / 3 / area, y / 3 / area];
}
