import type {CoverageNewsWords} from "../rooms/coverage_news.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

export const coverageNews: CoverageNewsWords = {
  title: ({all, inYear, year, read, day}) =>
    `${say.count(inYear)} of ${say.count(all)} known Norwegian–Ukrainian partnerships ` +
    `${say.plural(inYear, {one: "is", other: "are"})} from ${year}, the newest year; ${say.count(read)} ` +
    `${say.plural(read, {one: "was", other: "were"})} first read by us on ${say.day(day)}`,
  latest: {
    item: (pair, when, status) => `${pairText(pair)}${when === null ? "" : `, ${when}`} (${status.toLowerCase()})`,
    link: "All that is new, in the world and to us"
  },
  subtitle:
    "Norwegian–Ukrainian partnerships by the year they were agreed or begun, and by the day we first read of them. " +
    "Each heading has its own scale.",
  clocks: {world: "New in the world", read: "Newly read by us"},
  undated: "no day known",
  columns: {
    clock_text: "Clock",
    period_text: "Year or day",
    partnership_count: "Partnerships",
    other_tie_count: "Other ties"
  },
  world: {
    caption: "New in the world: every Norwegian–Ukrainian tie by the day its state is of, the newest first",
    columns: {
      since_text: "Day in the world",
      first_entered_date: "First read by us",
      partner_name: "Norwegian party",
      host_name: "Ukrainian party",
      status_text: "State",
      source: "Source"
    }
  },
  read: {
    caption: "Newly read by us: what was entered on which day, by list",
    none: "Nothing has been read.",
    columns: {
      entered_date: "Entered",
      list_text: "List",
      claim_count: "Claims",
      norwegian_pair_count: "Norwegian–Ukrainian pairs",
      first_pair_count: "Of them new to us"
    }
  },
  apart:
    "The two do not say the same. A tie is new in the world on the day of the claim its state rests on; it is newly " +
    "read on the day we entered the first claim about it. A partnership of 2022 that we read of later makes our " +
    "figures rise, but is no news. Other ties are visits, talks, proposals and directories. Lists read on the same " +
    "day can be about the same pairs.",
  begins: (day) =>
    `All claims were entered on ${say.day(day)}: until then the pages here rested on fewer sources. That the figures ` +
    "rose that day says nothing about new partnerships.",
  withoutDay: (pairs) => `No claim gives a day for: ${say.list(pairs.map(pairText))}.`
};
