import type {Locale} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import type {Selection} from "../cards/card.js";

/** What a national chart can say of the chosen one: its own revenue in its own budget, which is another definition. */
export function hromadaMoney(selection: Selection, locale: Locale): string {
  if (selection.kind === "oblast") {
    const {name, own_2022_per_capita_uah: money} = selection.row;
    return locale === "nb"
      ? `${name} oblast: hromadaene hadde til sammen ${numberText(money, "uah", locale)} UAH per innbygger i egne ` +
          "inntekter i 2022 (hromadaenes budsjetter, en annen definisjon enn landstallet)."
      : `${name} oblast: its hromadas together had ${numberText(money, "uah", locale)} UAH per inhabitant of own ` +
          "revenue in 2022 (hromada budgets, another definition than the national figure).";
  }
  const {label, own_2021_uah_m: before, own_2022_uah_m: after} = selection.row;
  return locale === "nb"
    ? `${label}: egne inntekter ${numberText(before, "uah_m", locale)} millioner UAH i 2021 og ` +
        `${numberText(after, "uah_m", locale)} i 2022 (hromadaens budsjett, en annen definisjon enn landstallet).`
    : `${label}: own revenue of ${numberText(before, "uah_m", locale)} million UAH in 2021 and ` +
        `${numberText(after, "uah_m", locale)} in 2022 (the hromada’s budget, another definition than the national ` +
        "figure).";
}

/** One hromada's value in a sentence, with what the value is. */
export function hromadaValue(selection: Selection | null, what: string, text: string | null): string | null {
  return selection?.kind === "hromada" && text !== null ? `${selection.row.label}: ${what} ${text}.` : null;
}
