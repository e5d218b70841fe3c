import type {FeatureCollection} from "geojson";
import {coverageCards} from "./coverage_cards.js";
import {live} from "../cards/live_cards.js";

const none: FeatureCollection = {type: "FeatureCollection", features: []};

/** Makes the cards of the coverage page answer. */
export const start = (): void => live(coverageCards(none, none));
