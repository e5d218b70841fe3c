import type {MartRows} from "../marts/mart_rows.js";
import type {Locale} from "../words/locales.js";
import {wordFor} from "../words/word_for.js";
import {fundingWords} from "../words/words.js";

/** `240 000 SEK per partnerskap`; never a number without currency and unit. */
export const amountText = ({amount, currency, amount_unit}: MartRows["funding_instrument"], locale: Locale): string =>
  fundingWords[locale].amount({amount, currency, unit: amount_unit});

/** The name of a funder in a language. */
export const funderText = (funder: string, locale: Locale): string => wordFor(fundingWords[locale].funders, funder);
