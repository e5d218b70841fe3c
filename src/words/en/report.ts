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
        `hromadas ${say.has(without)} no known Norwegian partner (${say.number(share, "share")}); ` +
        `${say.count(covered)} ${say.has(covered)}`
    }),
    kommuner: ({without, all, share, covered}) => ({
      value: `${say.count(without)} of ${say.count(all)}`,
      label:
        `Norwegian municipalities ${say.has(without)} no known Ukrainian partner (${say.number(share, "share")}); ` +
        `${say.count(covered)} ${say.has(covered)}`
    }),
    pairs: (all, counted, uncounted) => ({
      value: `${say.count(all)} ${say.plural(all, {one: "pair", other: "pairs"})}`,
      label:
        `of Norwegian and Ukrainian partners${counted.length === 0 ? "" : `: ${listed(counted)}`}` +
        (uncounted.length === 0 ? "" : `. Not counted: ${listed(uncounted)}`)
    }),
    ending: (programme, {pairs, funder, day}) => ({
      value: `${say.count(pairs)} ${say.plural(pairs, {one: "pair", other: "pairs"})}`,
      label:
        `in ${programme} ${say.plural(pairs, {one: "loses", other: "lose"})} core funding from ${funder} on ` +
        `${say.day(day)} unless it is renewed`
    })
  },
  captions: {
    hromadasByRegionType: (listDay) =>
      `Hromadas without a known Norwegian partner, by region type (list of ${say.day(listDay)})`,
    hromadasBySize: "Hromadas without a known Norwegian partner, by number of inhabitants",
    hromadasByOblast: "Hromadas without a known Norwegian partner, by oblast",
    kommunerBySize: "Norwegian municipalities without a known Ukrainian partner, by number of inhabitants",
    kommunerByFylke: "Norwegian municipalities without a known Ukrainian partner, by county",
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
