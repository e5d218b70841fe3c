import type {FundingWords} from "../rooms/funding.js";
import {say} from "./speech.js";

const units: Readonly<Record<string, string>> = {
  "per partnership": "per partnership",
  "per year": "per year",
  "at most per project": "at most per project",
  "for all together": "for all together",
  programme: "for the whole programme"
};

export const funding: FundingWords = {
  amount: ({amount, currency, unit}) =>
    amount === null ? "amount not stated" : `${say.sum(amount)} ${currency} ${units[unit ?? ""] ?? unit}`,
  funders: {
    EU: "EU",
    Norway: "Norway",
    "Iceland, Liechtenstein, Norway": "Iceland, Liechtenstein and Norway",
    "SKR and Sida": "SKR and Sida"
  }
};
