import {geoPath, type GeoContext, type GeoPermissibleObjects} from "d3-geo";
import type {Plane, Point} from "./plane.js";
import {projectionOf} from "./projection.js";

/**
 * Shapes as one path in tenths of a pixel, or in other parts of one, without corners that nobody would see: an outline
 * is most of what a small map weighs.
 * @param leastStep corners nearer to each other than this, in pixels, are one; an island that is smaller is left out
 * @param parts into how many parts of a pixel corners are rounded
 */
export function thinOutline(
  shapes: readonly GeoPermissibleObjects[],
  plane: Plane,
  leastStep: number,
  parts = 10
): string {
  const rings: Point[][] = [];
  const far = ([x1, y1]: Point, [x2, y2]: Point): boolean => Math.hypot(x1 - x2, y1 - y2) >= leastStep;
  const context: GeoContext = {
    arc: () => undefined,
    beginPath: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => {
      const ring = rings.at(-1)!;
      if (far(ring.at(-1)!, [x, y])) ring.push([x, y]);
    }
  };
  const draw = geoPath(projectionOf(plane), context);
  for (const shape of shapes) draw(shape);
  return rings
    .filter((ring) => ring.length > 3)
    .map((ring) => closed(ring, parts))
    .join("");
}

/** A ring from its first corner on by the way to the next one, which takes fewer letters than where that lies. */
function closed(ring: readonly Point[], parts: number): string {
  const corners = ring.map(([x, y]) => [Math.round(x * parts), Math.round(y * parts)] as const);
  const steps = corners.slice(1).map(([x, y], at) => {
    const [before, above] = corners[at]!;
    return `${(x - before) / parts},${(y - above) / parts}`;
  });
  // A minus parts two figures as well as a comma or a space does.
  return `M${corners[0]!.map((value) => value / parts).join(",")}l${steps.join(" ").replaceAll(/[ ,]-/g, "-")}Z`;
}
