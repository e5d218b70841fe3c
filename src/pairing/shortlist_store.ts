import {defaultPreset, presets, type Weights} from "../model/match/weights.js";
import {
  readShortlist,
  shortlistJson,
  shortlistSchema,
  type Shortlist,
  type ShortlistNote,
  type ShortlistProblem
} from "../model/match/shortlist.js";
import type {MatchData} from "./match_data.js";

/** Where the browser keeps the shortlist; the plan page reads it there too. */
export const shortlistKey = "kommunebro.shortlist";

/** The shortlist of this browser; problems where one is kept that cannot be read. */
export interface Kept {
  readonly shortlist: Shortlist;
  readonly problems: readonly (ShortlistProblem | ShortlistNote)[];
}

/** A shortlist without pairs. */
export function emptyShortlist(
  {fingerprint}: Pick<MatchData, "fingerprint">,
  weights: Weights = presets[defaultPreset].weights
): Shortlist {
  return {schema: shortlistSchema, fingerprint: fingerprint(), weights, entries: []};
}

/** Reads what this browser keeps; a browser that keeps nothing has an empty list. */
export function loadShortlist(data: Pick<MatchData, "pairValues" | "fingerprint">): Kept {
  const text = stored();
  if (text === null) return {shortlist: emptyShortlist(data), problems: []};
  const read = readShortlist(text, data.pairValues, data.fingerprint());
  return "problems" in read
    ? {shortlist: emptyShortlist(data), problems: read.problems}
    : {shortlist: read.shortlist, problems: read.notes};
}

/** Keeps a shortlist in this browser. False where the browser does not let us. */
export function keepShortlist(shortlist: Shortlist): boolean {
  try {
    localStorage.setItem(shortlistKey, shortlistJson(shortlist));
    return true;
  } catch {
    return false;
  }
}

/** What stands in the store now, to see whether another window has written since; null where nothing does. */
export const keptText = (): string | null => stored();

/** Storage may be switched off, and then even asking throws. */
function stored(): string | null {
  try {
    return localStorage.getItem(shortlistKey);
  } catch {
    return null;
  }
}
