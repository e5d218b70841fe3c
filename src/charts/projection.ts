import {geoConicConformal, type GeoProjection} from "d3-geo";
import type {Plane} from "./plane.js";

/** What draws outlines on a plane. */
export const projectionOf = ({cone: {parallels, meridian}, scale, origin}: Plane): GeoProjection =>
  geoConicConformal()
    .parallels([...parallels])
    .rotate([-meridian, 0])
    .scale(scale)
    .translate([...origin]);
