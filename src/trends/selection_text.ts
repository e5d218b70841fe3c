import type {Selection} from "../cards/card.js";
import type {Locale} from "../words/locales.js";
import {trendsMoneyWords} from "../words/words.js";

/** What a national chart can say of the chosen one: its own revenue in its own budget, which is another definition. */
export function hromadaMoney(selection: Selection, locale: Locale): string {
  const words = trendsMoneyWords[locale].selected;
  if (selection.kind === "oblast") {
    const last = selection.years.findLast((year) => year.own_per_capita_uah !== null);
    const name = selection.row.name;
    return last?.own_per_capita_uah == null
      ? words.none(name)
      : words.oblast({name, year: last.year, perCapita: last.own_per_capita_uah});
  }
  const {label} = selection.row;
  const known = selection.years.flatMap(({year, own_uah_m: millions}) => (millions === null ? [] : [{year, millions}]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return words.none(label);
  return words.hromada(label, first === last ? [first] : [first, last]);
}
