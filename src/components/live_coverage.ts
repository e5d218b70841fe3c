import type {FeatureCollection} from "geojson";
import {coverageCards} from "../cards/coverage.js";
import {live} from "./live.js";

const none: FeatureCollection = {type: "FeatureCollection", features: []};

/** Makes the cards of the coverage page answer. */
export const start = (): void => live(coverageCards(none, none));
