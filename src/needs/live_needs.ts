import {needsCards} from "./needs_cards.js";
import {live} from "../cards/live_cards.js";

/** Makes the cards of the needs page answer. */
export const start = (): void => live(needsCards());
