import type {CoverageFundingWords} from "../rooms/coverage_funding.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

export const coverageFunding: CoverageFundingWords = {
  instruments: {
    title: (paying) =>
      paying === null
        ? "No known instrument pays for municipal partnerships with Ukraine"
        : `The core funding of ${paying.funder}, which pays for ${say.count(paying.partnerships)} Swedish–Ukrainian ` +
          `${say.plural(paying.partnerships, {one: "partnership", other: "partnerships"})}, lasts until ${say.day(paying.day)}; no instrument for Norwegian municipalities was found`,
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
      partnership_count: "Known partnerships it pays for",
      source: "Source"
    },
    note:
      "KS writes that no Norwegian mechanism pays for cooperation between municipalities; Norwegian support goes " +
      "through multilaterals and large aid actors (letter on chapter 159.73). ICLD pays for travel, lodging, Swedish " +
      "working time and audit; the Ukrainian partner pays its own wages and local transport."
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
        ? `${ending}; none of the ${say.count(norwegian.value)} Norwegian–Ukrainian ones has a known funder`
        : `${ending}; ${say.count(funded.value)} of the ${say.count(norwegian.value)} Norwegian–Ukrainian ones ` +
            `${say.plural(funded.value, {one: "has", other: "have"})} a known funder`;
    },
    subtitle:
      "Partnerships with Ukrainian hromadas by whether the programme has a known funder, and until when. Filled: " +
      "known " +
      "funder with an end date.",
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
