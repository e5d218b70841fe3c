import type {Locale, Text} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import type {MartRows} from "../marts/mart_rows.js";

const amountUnits: Record<string, Text> = {
  "per partnership": {nb: "per partnerskap", en: "per partnership"},
  "per year": {nb: "per år", en: "per year"},
  programme: {nb: "for hele programmet", en: "for the whole programme"}
};

/** `240 000 SEK per partnerskap`; never a number without currency and unit. */
export function amountText(row: MartRows["funding_instrument"], locale: Locale): string {
  if (row.amount === null) return locale === "nb" ? "beløp ikke oppgitt" : "amount not stated";
  return (
    `${numberText(row.amount, "count", locale)} ${row.currency} ` +
    `${amountUnits[row.amount_unit ?? ""]?.[locale] ?? row.amount_unit}`
  );
}

/** Funders whose name is a phrase; those with a name of their own keep it. */
const funders: Record<string, Text> = {
  Norway: {nb: "Norge", en: "Norway"},
  "Iceland, Liechtenstein, Norway": {nb: "Island, Liechtenstein og Norge", en: "Iceland, Liechtenstein and Norway"},
  "SKR and Sida": {nb: "SKR og Sida", en: "SKR and Sida"}
};

/** The name of a funder in a language. */
export const funderText = (funder: string, locale: Locale): string => funders[funder]?.[locale] ?? funder;
