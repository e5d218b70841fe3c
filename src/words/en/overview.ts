import type {OverviewWords} from "../rooms/overview.js";
import {say} from "./speech.js";

export const overview: OverviewWords = {
  finding: (kommuner, hromadas) =>
    `${say.count(kommuner.part)} of ${say.count(kommuner.whole)} Norwegian municipalities ${say.has(kommuner.part)} ` +
    `a known Ukrainian ` +
    `partner; ${say.count(hromadas.part)} of ${say.count(hromadas.whole)} hromadas ` +
    `${say.has(hromadas.part)} none known from any country`,
  figures: {
    kommuner: ({part, whole}) =>
      `of ${say.count(whole)} Norwegian municipalities ${say.has(part)} a known partner in Ukraine`,
    counties: ({part, whole}) => `of ${say.count(whole)} Norwegian counties ${say.has(part)} one`,
    hromadas: ({part, whole}) => `of ${say.count(whole)} hromadas ${say.has(part)} a known Norwegian partner`,
    nobody: ({part, whole}) => `of ${say.count(whole)} hromadas ${say.has(part)} no known partner from any country`
  },
  picture: {
    norway: "Norway",
    ukraine: "Ukraine",
    caption: (pairs, undrawn) =>
      `${say.count(pairs)} known ` +
      `${say.plural(pairs, {one: "partnership, one line", other: "partnerships, one line each"})}` +
      (undrawn === 0
        ? "."
        : `; ${say.count(undrawn)} more ${say.plural(undrawn, {one: "is", other: "are"})} with a county or an oblast ` +
          `and ${say.plural(undrawn, {one: "has", other: "have"})} no line.`),
    link: "See who is a partner of whom"
  },
  own: null,
  report: "Download two pages (PDF)",
  source: (lists, newest) =>
    `Known in ${say.count(lists)} ${say.plural(lists, {one: "list", other: "lists"})} that we read, up to ` +
    `${newest.length === 7 ? say.month(`${newest}-01`) : say.day(newest)}.`,
  sourceLink: "What the lists miss"
};
