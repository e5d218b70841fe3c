// What is asked of the plan, a chip each: a press takes it away.
import {planSentencesWords, planWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {element} from "../ui/element.js";
import {planDefault, type PlanChoice} from "./plan_address.js";
import {demandsOf} from "./pose_plan.js";

export interface DemandChip {
  readonly text: string;
  /** The choice without it. */
  readonly without: PlanChoice;
}

/** Everything of a choice that is not the default, but for the dial, which stands beside. */
export function demandChips(choice: PlanChoice, locale: Locale): DemandChip[] {
  const {form} = planWords[locale];
  const demands = (["war", "oblast", "most"] as const).flatMap((key) =>
    demandsOf({...planDefault, [key]: choice[key]}).map((demand) => ({
      text: planSentencesWords[locale].demand({demand, oblast: null}),
      without: {...choice, [key]: null}
    }))
  );
  const counts = (["places", "perKommune", "perHromada"] as const).flatMap((key) =>
    choice[key] === planDefault[key]
      ? []
      : [{text: form.counted(form[key], choice[key]!), without: {...choice, [key]: planDefault[key]}}]
  );
  return [
    ...demands,
    ...counts,
    ...(choice.holdBack ? [{text: form.hold, without: {...choice, holdBack: false}}] : []),
    ...(choice.pool === "all" ? [{text: form.poolAll, without: {...choice, pool: "answered" as const}}] : [])
  ];
}

/** The chips, or a word that there are none. */
export function chipList(chips: readonly DemandChip[], document: Document, locale: Locale): HTMLElement[] {
  const {form} = planWords[locale];
  if (chips.length === 0) return [element(document, "li", {class: "plan-hint"}, form.noDemands)];
  return chips.map(({text}, index) =>
    element(
      document,
      "li",
      {},
      element(
        document,
        "button",
        {type: "button", class: "plan-chip", "data-chip": index, "aria-label": form.takeAway(text)},
        text,
        element(document, "span", {"aria-hidden": "true"}, " ×")
      )
    )
  );
}
