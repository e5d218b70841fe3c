import type {CoverageListsWords} from "../rooms/coverage_lists.js";
import {say} from "./speech.js";

export const coverageLists: CoverageListsWords = {
  intro:
    "“Known” on this page means known in the lists we read. Where no list names a partner, there may still be one. " +
    "Norwegian–Ukrainian pairs in each list:",
  item: ({name, asOf, ties, misses}) =>
    `${name} (${asOf.length === 7 ? say.month(`${asOf}-01`) : say.day(asOf)}): ${say.count(ties)} ` +
    `${say.plural(ties, {one: "pair", other: "pairs"})}. ${misses}`
};
