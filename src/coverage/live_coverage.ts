import {keptPicture} from "../cards/card.js";
import {live} from "../cards/live_cards.js";
import {coverageCards} from "./coverage_cards.js";

/** Makes the cards of the coverage page answer. */
export const start = (): void => live(coverageCards(keptPicture));
