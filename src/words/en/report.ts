import type {ReportWords, StatusPairs} from "../rooms/report.js";
import {say} from "./speech.js";

const listed = (rows: readonly StatusPairs[]): string =>
  say.list(rows.map(({status, pairs}) => `${status.toLowerCase()} ${say.count(pairs)}`));

export const report: ReportWords = {
  title: "Norwegian–Ukrainian municipal cooperation: who is left out",
  subtitle: (day) => `Coverage report. The tables as they were on ${say.day(day)}.`,
  notice:
    "The cases in “Cases under way” are illustrative: made up to show the tool until KS adds its own case list. " +
    "All else in this report is from public sources.",
  illustrative: "illustrative",
  pages: "Page {page} of {pages}",
  sourcesMark: (numbers) => `Sources ${numbers}`,
  continued: (caption) => `${caption} (continued)`,
  headings: {
    without: "Who is left out",
    partners: "Who are partners",
    where: "Where those left out are",
    pipeline: "Cases under way",
    funding: "Funding that ends",
    changes: "Changes since the last report",
    sources: "Sources and dates"
  },
  keys: {
    hromadas: ({without, all, share, covered}) => ({
      value: `${say.count(without)} of ${say.count(all)}`,
      label:
        `hromadas have no known Norwegian partner (${say.number(share, "share")}); ` +
        `${say.count(covered)} ${say.plural(covered, {one: "has", other: "have"})}`
    }),
    kommuner: ({without, all, share, covered}) => ({
      value: `${say.count(without)} of ${say.count(all)}`,
      label:
        `Norwegian municipalities have no known Ukrainian partner (${say.number(share, "share")}); ` +
        `${say.count(covered)} ${say.plural(covered, {one: "has", other: "have"})}`
    }),
    pairs: (all, counted, uncounted) => ({
      value: `${say.count(all)} ${say.plural(all, {one: "pair", other: "pairs"})}`,
      label: `of Norwegian and Ukrainian partners: ${listed(counted)}. Not counted: ${listed(uncounted)}`
    }),
    ending: (programme, {pairs, funder, day}) => ({
      value: `${say.count(pairs)} ${say.plural(pairs, {one: "pair", other: "pairs"})}`,
      label: `in ${programme} lose core funding from ${funder} on ${say.day(day)} unless it is renewed`
    })
  },
  captions: {
    hromadasByRegionType: (listDay) =>
      `Hromadas without a Norwegian partner, by region type (list of ${say.day(listDay)})`,
    hromadasBySize: "Hromadas without a Norwegian partner, by number of inhabitants",
    hromadasByOblast: "Hromadas without a Norwegian partner, by oblast",
    kommunerBySize: "Norwegian municipalities without a Ukrainian partner, by number of inhabitants",
    kommunerByFylke: "Norwegian municipalities without a Ukrainian partner, by county",
    partnerships: "Norwegian–Ukrainian partnerships that are counted",
    stages: "Cases by stage",
    nextSteps: (shown, open) => `Next steps that are due first: ${say.count(shown)} of ${say.count(open)} open cases`,
    funding: "Partnerships by programme and funder"
  },
  columns: {share: "Share", kommune: "Norwegian party", programme: "Programme"},
  copied: ({name, day}) => `${name}, ${say.day(day)}: second hand, read from a dated copy of the page.`,
  noFunder: "none known",
  casesNote: (title, day) => `${title}. As of ${say.day(day)}, the newest date in the case list.`
};
