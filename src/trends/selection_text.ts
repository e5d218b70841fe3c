import type {Selection} from "../cards/card.js";
import type {Locale} from "../words/locales.js";
import {trendsMoneyWords} from "../words/words.js";

/** What a national chart can say of the chosen one: its own revenue in its own budget, which is another definition. */
export function hromadaMoney(selection: Selection, locale: Locale): string {
  const words = trendsMoneyWords[locale].selected;
  if (selection.kind === "oblast")
    return words.oblast({name: selection.row.name, perCapita: selection.row.own_2022_per_capita_uah});
  const {label, own_2021_uah_m, own_2022_uah_m} = selection.row;
  return words.hromada({name: label, millions2021: own_2021_uah_m, millions2022: own_2022_uah_m});
}
