import type {ReportChangesWords} from "../rooms/report_changes.js";
import {say} from "./speech.js";

export const reportChanges: ReportChangesWords = {
  first: "This is the first report; there are no earlier figures to compare with.",
  finding: (changed, all, day) =>
    changed === 0
      ? `None of ${say.count(all)} figures has changed since the report of ${say.day(day)}.`
      : `${say.count(changed)} of ${say.count(all)} figures ` +
        `${say.plural(changed, {one: "has", other: "have"})} ` +
        `changed ` +
        `since the report of ${say.day(day)}.`,
  notCompared: (figures) =>
    `Not compared: ${say.count(figures)} ${say.plural(figures, {one: "figure", other: "figures"})}, illustrative in ` +
    "one report and reported in the other.",
  newInWorld: ({dated, all, day}) =>
    `New in the world: ${say.count(dated)} of ${say.count(all)} Norwegian–Ukrainian partnerships are from a day ` +
    `after ${say.day(day)}. Figures also rise by what we have read since.`,
  caption: "Figures that changed",
  columns: {figure: "Figure", change: "Change"},
  figures: {
    hromadas_with_partner: "Hromadas with a Norwegian partner",
    kommuner_with_partner: "Norwegian municipalities with a Ukrainian partner"
  },
  pairs: (programme, status) => `Pairs, ${programme}: ${status.toLowerCase()}`,
  cases: (stage) => `Cases: ${stage.toLowerCase()}`,
  sources: {
    caption: "The tables behind the report",
    columns: {
      number: "No.",
      table: "Table",
      producer: "Producer",
      asOf: "As of",
      retrieved: "Last changed",
      quality: "Quality"
    },
    perRow: "see each row",
    note:
      "Addresses, licences, files and checks of every table stand on the page “Sources and methods”. Only what is " +
      "public counts as a partnership."
  }
};
