import type {FundingWords} from "../rooms/funding.js";
import {say} from "./speech.js";

const units: Readonly<Record<string, string>> = {
  "per partnership": "per partnerskap",
  "per year": "per år",
  "at most per project": "høyst per prosjekt",
  "for all together": "til sammen",
  programme: "for hele programmet"
};

export const funding: FundingWords = {
  amount: ({amount, currency, unit}) =>
    amount === null ? "beløp ikke oppgitt" : `${say.sum(amount)} ${currency} ${units[unit ?? ""] ?? unit}`,
  funders: {
    EU: "EU",
    Norway: "Norge",
    "Iceland, Liechtenstein, Norway": "Island, Liechtenstein og Norge",
    "SKR and Sida": "SKR og Sida"
  }
};
