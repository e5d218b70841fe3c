import type {Selection} from "../cards/card.js";
import type {Locale} from "../words/locales.js";
import {trendsMoneyWords} from "../words/words.js";

/** What a national chart can say of the chosen one: its own revenue in its own budget, which is another definition. */
export function hromadaMoney(selection: Selection, locale: Locale): string {
  const words = trendsMoneyWords[locale].selected;
  if (selection.kind === "oblast") {
    const last = selection.years.at(-1);
    return words.oblast({name: selection.row.name, year: last?.year, perCapita: last?.own_per_capita_uah ?? null});
  }
  const [first, last] = [selection.years[0], selection.years.at(-1)];
  if (!first || !last) return words.none(selection.row.label);
  return words.hromada({
    name: selection.row.label,
    from: {year: first.year, millions: first.own_uah_m},
    to: {year: last.year, millions: last.own_uah_m}
  });
}
