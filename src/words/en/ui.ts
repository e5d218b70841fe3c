import type {UiWords} from "../rooms/ui.js";
import {say} from "./speech.js";

export const ui: UiWords = {
  table: "Show the figures as a table",
  csv: "Download CSV",
  lateCsv: "Download CSV of the long table",
  svg: "Download SVG",
  png: "Download PNG",
  permalink: "Link to this view",
  sql: "The SQL behind the figures",
  source: "Source: ",
  asOf: (period) => `. As of: ${period}`,
  retrieved: ({day, quality}) => `, retrieved ${say.day(day)}. ${quality}.`,
  ageWords: "# days old",
  perRow: "see each row",
  illustrative: "Illustrative data",
  unknownPeriod: "not stated in the source",
  quality: {
    official: "Official figures",
    official_by_way: "Official figures, by way of another than their publisher",
    derived: "Derived figures",
    estimated: "Estimates",
    sample: "Sample",
    conflicting: "The sources disagree",
    mixed: "Quality is stated on each row",
    illustrative: "Illustrative: made-up answers",
    reported: "Reported by the municipalities"
  },
  updated: "The chart has been updated.",
  copied: "The link has been copied.",
  loading: "Fetching the figures …",
  failed: "The figures could not be fetched. The chart still shows the default view; reload the page to try again.",
  bare: {noFigures: "There are no figures to show here", figures: "Figures"},
  day: {
    slider: "Month by month",
    field: "Or any day",
    fault: ({fault, shown}) =>
      ({
        before: `The address asks for a day before the list begins. The first, ${say.day(shown)}, is shown.`,
        after: `The address asks for a day after the list ends. The last, ${say.day(shown)}, is shown.`,
        none: `The address asks for something that is no day. The newest, ${say.day(shown)}, is shown.`
      })[fault],
    among: ({first, last}) => `The list tells of days from ${say.day(first)} to ${say.day(last)}.`
  },
  yes: "yes",
  no: "no"
};
