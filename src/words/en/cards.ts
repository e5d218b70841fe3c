import type {CardWords} from "../rooms/cards.js";
import {say} from "./speech.js";

export const cards: CardWords = {
  csv: "Download CSV",
  xlsx: "Download Excel",
  svg: "Download SVG",
  png: "Download PNG",
  copyLink: "Copy the link",
  embedCode: "Code that puts the chart into another page",
  copyCode: "Copy the code",
  file: {
    title: "Finding",
    measure: "Measure",
    source: "Source",
    address: "Address",
    note: "Note",
    table: (number) => `Table ${say.count(number)}`,
    about: "About the figures",
    ofOne: (heading) => `${heading} (share of 1)`
  },
  readOut: "Chart. The arrow keys read one mark at a time. Where it is a place, Enter opens its page.",
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
  updated: (title) => `The chart has been updated: ${title}`,
  copied: "The link has been copied.",
  codeCopied: "The code has been copied.",
  notSaved: "The file could not be made. Reload the page to try again.",
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
  }
};
