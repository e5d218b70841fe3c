/** A place in degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Pixels. */
export type Point = readonly [number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The cone on which a land is unrolled: where it cuts the globe, and the meridian that stands upright; degrees. */
export interface Cone {
  readonly parallels: readonly [south: number, north: number];
  readonly meridian: number;
}

/** A cone laid on a drawing: px to a unit of it, and where its meridian crosses the equator, px. */
export interface Plane {
  readonly cone: Cone;
  readonly scale: number;
  readonly origin: Point;
}

/**
 * Where a place lies on a drawing, px: Lambert's conformal conic, by which d3 draws the outlines too (projection.ts).
 * Written out, because pages lay signs on maps that the build drew, and need nothing else of projections.
 */
export function onPlane({cone, scale, origin}: Plane, place: Place): Point {
  const [x, y] = unrolled(cone, place);
  return [origin[0] + scale * x, origin[1] - scale * y];
}

/** The plane on which places are as large as a box allows, in its middle. */
export function fittedPlane(cone: Cone, places: readonly Place[], {x, y, width, height}: Box): Plane {
  const points = places.map((place) => unrolled(cone, place));
  const [left, right] = extent(points.map(([east]) => east));
  const [bottom, top] = extent(points.map(([, north]) => north));
  const scale = Math.min(width / (right - left), height / (top - bottom));
  return {
    cone,
    scale,
    origin: [x + (width - scale * (left + right)) / 2, y + (height + scale * (bottom + top)) / 2]
  };
}

/** The plane of a scale on which a place of the cone's meridian lies at a point. */
export function centredPlane(cone: Cone, scale: number, latitude: number, [x, y]: Point): Plane {
  const [, north] = unrolled(cone, {lat: latitude, lon: cone.meridian});
  return {cone, scale, origin: [x, y + scale * north]};
}

function unrolled({parallels: [south, north], meridian}: Cone, {lat, lon}: Place): Point {
  const share =
    Math.log(Math.cos(radians(south)) / Math.cos(radians(north))) / Math.log(fromPole(north) / fromPole(south));
  const whole = (Math.cos(radians(south)) * fromPole(south) ** share) / share;
  const radius = whole / fromPole(lat) ** share;
  const angle = share * radians(lon - meridian);
  return [radius * Math.sin(angle), whole - radius * Math.cos(angle)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const fromPole = (latitude: number): number => Math.tan(radians(90 + latitude) / 2);

const extent = (values: readonly number[]): readonly [number, number] => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b))
];
