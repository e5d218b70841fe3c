import {fetchMarts, fetchPart, hasPart} from "../marts/fetch_marts.js";
import type {MartName, MartRows} from "../marts/mart_rows.js";

/** What names places for the one who looks for a hromada. */
export const searchedMarts = ["hromada_name", "oblast"] as const satisfies readonly MartName[];

export interface SearchedNames {
  readonly hromadas: readonly MartRows["hromada_name"][];
  /** What else places are called. */
  readonly others: readonly MartRows["place_name"][];
  readonly oblasts: readonly MartRows["oblast"][];
}

/** All names among which a typed one may be sought; asked for twice, they are fetched once. */
export async function fetchSearchedNames(): Promise<SearchedNames> {
  const [read, others] = await Promise.all([fetchMarts(searchedMarts), fetchPart("place_name", "hromada")]);
  return {hromadas: read("hromada_name"), others, oblasts: read("oblast")};
}

/** Whether the page has names under a letter. */
export const hasLetter = (letter: string): boolean => hasPart("hromada_name", letter) && hasPart("place_name", letter);

/** The names of all places of which a word begins with one of some letters. */
export async function fetchNamesUnder(letters: readonly string[]): Promise<SearchedNames> {
  const [hromadas, others, read] = await Promise.all([
    Promise.all(letters.map((letter) => fetchPart("hromada_name", letter))),
    Promise.all(letters.map((letter) => fetchPart("place_name", letter))),
    fetchMarts(["oblast"])
  ]);
  return {hromadas: hromadas.flat(), others: others.flat(), oblasts: read("oblast")};
}
