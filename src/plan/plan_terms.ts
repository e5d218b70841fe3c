// The terms of a plan in one sentence: without them its numbers cannot be read, on paper least of all.
import {planSentencesWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {filterKeys, type Filters} from "../model/match/filters.js";
import type {PresetKey} from "../model/match/weights.js";
import type {PlanDemand} from "../model/plan/plan_request.js";
import type {PlanChoice} from "./plan_address.js";
import {named, type Names} from "./plan_sentences.js";

interface Terms {
  readonly choice: PlanChoice;
  readonly demands: readonly PlanDemand[];
  readonly filters: Filters;
  readonly preset: PresetKey;
  readonly hasOwnWeights: boolean;
  readonly names: Names;
}

/** All that was asked, in the order of the form. */
export function termsText({choice, demands, filters, preset, hasOwnWeights, names}: Terms, locale: Locale): string {
  return planSentencesWords[locale].terms({
    ...choice,
    demands: demands.map((demand) => named(demand, names)),
    preset,
    hasOwnWeights,
    filters: filterKeys.filter((key) => key !== "answered" && filters[key])
  });
}
