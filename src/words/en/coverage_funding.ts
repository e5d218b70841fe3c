import type {CoverageFundingWords} from "../rooms/coverage_funding.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

export const coverageFunding: CoverageFundingWords = {
  instruments: {
    title: (paying) =>
      paying === null
        ? "No known instrument pays for municipal partnerships with Ukraine"
        : `The core funding of ${paying.funder} lasts until ${say.day(paying.day)}, and pages name ` +
          `${say.count(paying.partnerships)} ` +
          `${say.plural(paying.partnerships, {one: "partnership", other: "partnerships"})} ` +
          "with its grants; no Norwegian instrument for municipal cooperation with Ukraine was found",
    subtitle: (firstYear, lastYear) =>
      `Instruments in the sources by how long they last, ${say.number(firstYear, "year")}–` +
      `${say.number(lastYear, "year")}, with the amount in its own currency. Filled: the source tells both start and ` +
      "end. Dashed: start or end is not stated.",
    legend: {stated: "Start and end stated", unstated: "Start or end not stated", end: "Stated end"},
    summary: (title, ends) => `${title}. ${say.list(ends.map(({name, day}) => `${name}: ${say.day(day)}`))}.`,
    columns: {
      name: "Instrument",
      funder: "Who pays",
      amount: "Amount",
      currency: "Currency",
      amount_text: "For what",
      covers_text: "Covers",
      eligible_text: "Who may apply",
      valid_from: "From",
      valid_to: "Until",
      calls_text: "Calls we read of",
      state_text: "When read",
      reported_grant_count: "Grants in all, by the page",
      named_grant_count: "Partnerships named with a grant"
    },
    states: {open: "open", ended: "ended", not_begun: "not begun", end_unknown: "end not stated"},
    today: (day) => `Read ${say.shortDay(day)}`,
    facts: {
      caption: "Where each fact was read",
      columns: {
        name: "Instrument",
        fact_text: "What",
        page_text: "Page or document",
        page_date_text: "Date of the page",
        standing_text: "Who says so",
        read_on: "Read"
      },
      kinds: {
        amount: "amount",
        covers: "what it covers",
        eligible: "who may apply",
        from: "first day",
        until: "last day",
        calls: "call",
        grants: "grants"
      }
    },
    notes: [
      "Partnerships are counted by grants that a page names, not by membership of a network: ICLD writes in February " +
        "2024 that six have been granted money, and four of them are named where we read. Polaris has given grants " +
        "to 15 hromadas, and the page does not say which. Øvre Eiker and Balta have grants from Bufdir and Erasmus+.",
      "KS writes that no Norwegian mechanism pays for cooperation between municipalities; Norwegian support goes " +
        "through multilaterals and large aid actors (letter on chapter 159.73, no date). ICLD pays for travel, " +
        "lodging, Swedish working time and audit; the Ukrainian partner pays its own wages and local transport."
    ]
  },
  ends: {
    title: ({swedish, day, norwegian, funded}) => {
      const ending =
        swedish === null || day === null || swedish.value === 0
          ? "No end of the core funding of Swedish–Ukrainian partnerships is known"
          : `${say.count(swedish.value)} Swedish–Ukrainian ` +
            `${say.plural(swedish.value, {one: "partnership loses its", other: "partnerships lose their"})} core ` +
            `funding on ${say.day(day.value)} unless it is renewed`;
      if (norwegian === null || funded === null || norwegian.value === 0) return ending;
      return funded.value === 0
        ? `${ending}; the programme of the ${say.count(norwegian.value)} Norwegian–Ukrainian ones has no known funder`
        : `${ending}; ${say.count(funded.value)} of the ${say.count(norwegian.value)} Norwegian–Ukrainian ones ` +
            `${say.plural(funded.value, {one: "has", other: "have"})} a known funder`;
    },
    subtitle:
      "Partnerships with Ukrainian hromadas by whether the programme has a known funder, and until when. Each " +
      "bar is the whole programme; filled is what has a known funder with an end date.",
    figures: ({partnerships, funder, day}) => {
      const all = say.count(partnerships);
      return day === null ? `0 of ${all}: none known` : `${all} of ${all}: ${funder}, until ${say.day(day)}`;
    },
    columns: {
      programme: "Programme",
      status_text: "Status",
      partnership_count: "Partnerships",
      funder: "Funder",
      funding_ends_date: "Last day"
    },
    pairs: (pairs) => `These are the pairs: ${say.list(pairs.map(pairText))}.`,
    note: "That no funder is known means that no source names one, not that the partnership is without money."
  }
};
