import type {FundingWords} from "../rooms/funding.js";
import {say} from "./speech.js";

const units: Readonly<Record<string, string>> = {
  "per partnership": "на одне партнерство",
  "per year": "на рік",
  "at most per project": "щонайбільше на проєкт",
  "for all together": "на всіх разом",
  programme: "на всю програму"
};

export const funding: FundingWords = {
  amount: ({amount, currency, unit}) =>
    amount === null ? "суму не вказано" : `${say.sum(amount)} ${currency} ${units[unit ?? ""] ?? unit}`,
  funders: {
    Norway: "Норвегія",
    "Iceland, Liechtenstein, Norway": "Ісландія, Ліхтенштейн і Норвегія",
    "SKR and Sida": "SKR і Sida",
    EU: "ЄС"
  }
};
