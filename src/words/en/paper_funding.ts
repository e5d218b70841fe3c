import type {PaperFundingWords} from "../rooms/paper_funding.js";
import {say} from "./speech.js";

const why =
  "The Swedish instruments are for Swedish municipalities. They stand here because they show what such a partnership " +
  "costs, and what a Norwegian instrument could cover.";

export const paperFunding: PaperFundingWords = {
  heading: "Funding",
  states: {
    expired: "EXPIRED",
    ends_soon: "ends within half a year",
    open: "in force",
    not_begun: "has not begun",
    end_unknown: "end not stated"
  },
  noMechanism:
    "No Norwegian mechanism that pays for cooperation between municipalities was found. KS writes that there is " +
    "none, and that Norwegian support goes only through multilaterals and large aid actors.",
  letter:
    "KS’s letter on chapter 159.73 bears no date. On 20 May 2022 KS’s board asked the government to support the " +
    "cooperation financially. Until it does, the kommune must expect to pay by itself or to apply together with " +
    "others.",
  caption: (date) => `Instruments named in the sources, judged as of ${say.day(date)}`,
  columns: {
    instrument: "Instrument and funder",
    amount: "Amount",
    covers: "Covers",
    eligible: "Who may apply",
    state: "Last day and state",
    source: "Source"
  },
  unstated: "not stated",
  rule: (date) =>
    `“Expired” means that the last day is before ${say.day(date)}, the newest date in the data behind this paper. ` +
    "Find out for yourself whether an instrument has been prolonged. Where an amount or an end is missing, the " +
    "source states none.",
  noneKnown: "For this pair no funding is known.",
  known: ({end, source}) => `For this pair a funding is known until ${say.day(end)} (${source}).`,
  expired: ({end, source}) =>
    `For this pair a funding is known that has expired: its last day was ${say.day(end)} (${source}).`,
  swedish: (hromada, partners) =>
    partners.length === 0
      ? why
      : `${why} ${hromada} has a Swedish partnership already, with ${say.list(partners)}: ask whether a cooperation ` +
        "of three could apply there."
};
