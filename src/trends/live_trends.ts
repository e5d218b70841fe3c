import {keptPicture} from "../cards/card.js";
import {live} from "../cards/live_cards.js";
import {trendsCards} from "./trends_cards.js";

/** Makes the cards of the trends page answer. */
export const start = (): void => live(trendsCards(keptPicture));
