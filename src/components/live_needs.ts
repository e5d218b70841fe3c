import {needsCards} from "../cards/needs.js";
import {live} from "./live.js";

/** Makes the cards of the needs page answer. */
export const start = (): void => live(needsCards());
