import {needsRulesWords} from "../words/words.js";
import type {MartReader} from "../marts/mart_rows.js";
import type {Locale} from "../words/locales.js";
import {regionTypes} from "../model/region_type.js";
import {element} from "../ui/element.js";

/** Who has answered, whether the answers are real, and by what rules figures are held back: before the first figure. */
export function answerRules(read: MartReader, {document, locale}: {document: Document; locale: Locale}): HTMLElement {
  const words = needsRulesWords[locale];
  const sides = read("offer_need_by_area");
  const choices = read("support_choice_by_area");
  const baseOf = (row: {readonly base_count: number | null} | undefined): number | null => row?.base_count ?? null;
  const isMadeUp = [...sides, ...choices].some(({evidence}) => evidence === "illustrative");
  const answered = new Set(
    read("need_by_region_type")
      .filter(({classes}) => classes === "auc")
      .flatMap(({group_code}) => group_code.split("+"))
  );
  const silent = regionTypes.filter((type) => answered.size > 0 && !answered.has(type));
  const items = [
    words.answered({
      hromadas: baseOf(sides.find(({side}) => side === "needed")),
      kommuner: baseOf(sides.find(({side}) => side === "competence")),
      responses: baseOf(choices[0])
    }),
    ...(silent.length > 0 ? [words.silent(silent)] : []),
    words.heldBack
  ];
  return element(
    document,
    "div",
    {class: "answer-rules"},
    isMadeUp && element(document, "p", {}, element(document, "strong", {}, words.madeUp.lead), words.madeUp.rest),
    element(document, "ul", {}, ...items.map((item) => element(document, "li", {}, item)))
  );
}
