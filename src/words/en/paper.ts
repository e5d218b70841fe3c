import type {PaperWords} from "../rooms/paper.js";
import {say} from "./speech.js";

export const paper: PaperWords = {
  example: "This is an example: choose a pair of your own on the page “Find a partner”.",
  print: "Print or save as PDF",
  fill: "What you write in the fields stays in this browser until the page is closed. It is sent nowhere.",
  loading: "Writing the paper …",
  failed:
    "The profiles could not be fetched, so the paper on this pair has not been written. Reload the page to try again.",
  list: "Back to the list",
  ready: (title) => `${title}: the paper is written.`,
  incomplete:
    "The paper needs a pair: a Norwegian kommune or county and a Ukrainian hromada that are both in the data. Choose " +
    "them on the page “Find a partner”, open the partner and follow the link to the decision paper.",
  occupied: (hromada) =>
    `${hromada} is occupied by the newest list, so no decision paper is written. If it has been freed since, a newer ` +
    "list is needed. Choose another hromada on the page “Find a partner”.",
  title: (kommune, hromada) => [`Decision paper: ${kommune} and `, ...hromada],
  subtitle: (day) => `Norwegian–Ukrainian municipal cooperation. The tables as they were on ${say.day(day)}.`,
  notice:
    "Illustrative: the answers and cases in this paper are made up to show the tool. No kommune or hromada has given " +
    "them, and the paper cannot be used for a decision. Populations, region types, partnerships and funding are from " +
    "public sources.",
  mark: "Illustrative: made-up answers, not for a decision",
  sheet: (page, pages) => `Page ${page} of ${pages}`,
  internalMark: "Internal edition for KS and AUC",
  marks: {sources: "Sources", illustrative: "illustrative", pages: "Page {page} of {pages}"},
  named: (name, ukrainian) => [`${name} (`, ukrainian, ")"],
  within: (name, region) => [...name, `, ${region}`]
};
