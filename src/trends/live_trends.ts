import {trendsCards} from "./trends_cards.js";
import {live} from "../cards/live_cards.js";

/** Makes the cards of the trends page answer. */
export const start = (): void => live(trendsCards({type: "FeatureCollection", features: []}));
