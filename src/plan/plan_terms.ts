// The terms of a plan in one sentence: without them its numbers cannot be read, on paper least of all.
import {matchingWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {filterKeys, type Filters} from "../model/match/filters.js";
import {presets, type PresetKey} from "../model/match/weights.js";
import type {PlanDemand} from "../model/plan/plan_request.js";
import type {PlanChoice} from "./plan_address.js";
import {countText} from "./plan_points.js";
import {demandText, type Names} from "./plan_sentences.js";

export interface Terms {
  readonly choice: PlanChoice;
  readonly demands: readonly PlanDemand[];
  readonly filters: Filters;
  readonly preset: PresetKey;
  readonly hasOwnWeights: boolean;
  readonly names: Names;
}

/** All that was asked, in the order of the form. */
export function termsText({choice, demands, filters, preset, hasOwnWeights, names}: Terms, locale: Locale): string {
  const nb = locale === "nb";
  const count = (value: number): string => countText(value, locale);
  const small = (text: string): string => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
  const on = filterKeys
    .filter((key) => key !== "answered" && filters[key])
    .map((key) => small(matchingWords[locale].filters[key].name));
  const name = matchingWords[locale].presets[preset].name;
  const parts = [
    choice.places === null
      ? nb
        ? "så mange partnerskap som mulig"
        : "as many partnerships as possible"
      : nb
        ? `${count(choice.places)} nye partnerskap`
        : `${count(choice.places)} new partnerships`,
    nb
      ? `høyst ${choice.perKommune} partner${choice.perKommune > 1 ? "e" : ""} per kommune og ${choice.perHromada} ` +
        "per hromada"
      : `at most ${choice.perKommune} partner${choice.perKommune > 1 ? "s" : ""} per kommune and ` +
        `${choice.perHromada} per hromada`,
    ...demands.map((demand) => small(demandText(demand, locale, names))),
    nb ? `vekt ${choice.dial} på dem som står utenfor` : `weight ${choice.dial} on those left out`,
    ...(choice.holdBack ? [nb ? "knapp kompetanse spares" : "scarce competence held back"] : []),
    choice.pool === "all"
      ? nb
        ? "alle er med"
        : "everybody takes part"
      : nb
        ? "de som har svart, er med"
        : "those who have answered take part",
    nb
      ? `vekting: ${small(name)}${hasOwnWeights ? " med egne vekter" : ""}`
      : `weighting: ${small(name)}${hasOwnWeights ? " with own weights" : ""}`,
    on.length === 0 ? (nb ? "ingen filtre" : "no filters") : `${nb ? "filtre" : "filters"}: ${on.join(", ")}`
  ];
  return `${nb ? "Vilkår" : "Terms"}: ${parts.join("; ")}.`;
}
