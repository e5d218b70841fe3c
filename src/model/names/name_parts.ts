// How places are found by their names: a script of its own, the same in every language, which a reader fetches once.
export {foldUkrainian} from "./name_folding.js";
export {nameKey, placeIndex, placesBearing, rankOf} from "./place_index.js";
export {searchPart, searchPlaces, searchSides, withItsKommuner} from "./place_search.js";
