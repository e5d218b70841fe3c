import type {CoverageListsWords} from "../rooms/coverage_lists.js";
import {say} from "./speech.js";

export const coverageLists: CoverageListsWords = {
  intro:
    "«Відомо» на цій сторінці означає: відомо зі списків, які ми прочитали. Якщо жоден список не називає партнера, " +
    "він усе одно може бути. Норвезько-українські пари в кожному списку:",
  item: ({name, asOf, ties, misses}) =>
    `${name} (${asOf.length === 7 ? say.month(`${asOf}-01`) : say.day(asOf)}): ${say.count(ties)} ` +
    `${say.plural(ties, {one: "пара", few: "пари", many: "пар", other: "пари"})}. ${misses}`
};
