import type {CoverageListsWords} from "../rooms/coverage_lists.js";
import {say} from "./speech.js";

export const coverageLists: CoverageListsWords = {
  intro:
    "«Kjent» betyr på denne siden kjent i listene vi har lest. Der ingen liste nevner en partner, kan det likevel " +
    "finnes en. Norsk-ukrainske par i hver liste:",
  item: ({name, asOf, ties, misses}) =>
    `${name} (${asOf.length === 7 ? say.month(`${asOf}-01`) : say.day(asOf)}): ${say.count(ties)} par. ${misses}`
};
