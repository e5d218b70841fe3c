import type {MatchDetailsWords} from "./match_details.js";

/** What is told of a county and a hromada side by side. */
export type CountyDetailsWords = Pick<MatchDetailsWords, "sides" | "unknown">;
