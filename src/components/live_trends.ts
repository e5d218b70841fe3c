import {trendsCards} from "../cards/trends.js";
import {live} from "./live.js";

/** Makes the cards of the trends page answer. */
export const start = (): void => live(trendsCards({type: "FeatureCollection", features: []}));
