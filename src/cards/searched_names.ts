import {fetchMarts, fetchPart} from "../marts/fetch_marts.js";
import type {MartName, MartReader, MartRows} from "../marts/mart_rows.js";

/** What is fetched when a reader comes to the field, with other names of hromadas. */
export const searchedMarts = ["hromada_name", "oblast"] as const satisfies readonly MartName[];

/** The names among which a typed one is sought; asked for twice, they are fetched once. */
export const fetchSearchedNames = (): Promise<[MartReader, readonly MartRows["place_name"][]]> =>
  Promise.all([fetchMarts(searchedMarts), fetchPart("place_name", "hromada")]);
