import type {MatchData} from "./match_data.js";

/** The sentences of a room, with their own for a county where counties are matched. */
export function sideWords<Words extends object>(
  {norwegian}: Pick<MatchData, "norwegian">,
  words: Words,
  ofCounty: Partial<Words>
): Words {
  return norwegian === "county" ? {...words, ...ofCounty} : words;
}
