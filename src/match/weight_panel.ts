// The panel beside the list: ready-made weightings, a slider for each criterion, filters.
import {choiceWords, criteriaWords, matchWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {criterionKeys} from "../model/match/criteria.js";
import {filterKeys, type Filtered, type Filters} from "../model/match/filters.js";
import type {Side} from "../model/match/rank.js";
import {
  largestWeight,
  presetKeys,
  presets,
  weightsFrom,
  weightSum,
  type PresetKey,
  type Weights
} from "../model/match/weights.js";
import {partGroups} from "../model/match/part_groups.js";
import {element} from "../ui/element.js";
import {sortField} from "./criterion_heads.js";
import {partOf, setText} from "../ui/named_part.js";
import {ruleSign} from "../ui/rules.js";

/** The panel with the standing weighting; it needs scripts, and is closed on a phone until asked for. */
export function matchPanel(document: Document, locale: Locale): HTMLElement {
  const words = matchWords[locale];
  const options = presetKeys.map((key) =>
    element(document, "option", {value: key}, choiceWords[locale].presets[key].name)
  );
  const sliders = criterionKeys.map((key) =>
    element(
      document,
      "div",
      {class: `weight part-${partGroups[key]}`},
      element(
        document,
        "span",
        {class: "weight-name"},
        element(document, "label", {for: `weight-${key}`}, criteriaWords[locale].shorts[key]),
        " ",
        ruleSign(`criterion_${key}`, {document, locale})
      ),
      // The slider itself says its value; said here too, a set of weights would be eight sentences.
      element(document, "output", {for: `weight-${key}`, "data-part": `weight-${key}`, "aria-live": "off"}),
      element(document, "input", {
        type: "range",
        id: `weight-${key}`,
        name: key,
        min: 0,
        max: largestWeight,
        step: 1,
        autocomplete: "off"
      })
    )
  );
  const filters = filterKeys.map((key) =>
    element(
      document,
      "div",
      {class: "filter-line"},
      element(
        document,
        "label",
        {class: "filter"},
        element(document, "input", {type: "checkbox", name: key, "data-act": "filter", autocomplete: "off"}),
        element(
          document,
          "span",
          {},
          choiceWords[locale].filters[key].name,
          " ",
          element(document, "span", {class: "filter-count", "data-part": `taken-${key}`})
        )
      ),
      ruleSign(`filter_${key}`, {document, locale})
    )
  );
  return element(
    document,
    "form",
    {class: "match-panel needs-script", "data-part": "panel", "aria-label": words.weighting, autocomplete: "off"},
    element(document, "button", {
      type: "button",
      class: "match-toggle",
      "data-act": "toggle",
      "data-part": "toggle",
      "aria-expanded": "false",
      "aria-controls": "match-panel-body"
    }),
    element(
      document,
      "div",
      {class: "match-panel-body", id: "match-panel-body"},
      element(
        document,
        "div",
        {},
        element(
          document,
          "label",
          {class: "match-preset"},
          element(document, "span", {}, words.preset),
          element(document, "select", {name: "preset", autocomplete: "off"}, ...options)
        ),
        element(document, "p", {class: "match-reason", "data-part": "reason"}),
        sortField(document, locale)
      ),
      element(
        document,
        "fieldset",
        {},
        element(document, "legend", {}, words.weighting),
        ...sliders,
        element(
          document,
          "p",
          {class: "match-reason"},
          words.weightsRule,
          " ",
          element(document, "span", {"data-part": "weight-sum"})
        ),
        element(document, "p", {class: "match-warning", role: "alert", "data-part": "weight-problem"}),
        element(document, "button", {type: "button", class: "quiet", "data-act": "reset"}, words.resetWeights)
      ),
      element(
        document,
        "fieldset",
        {},
        element(document, "legend", {}, words.filters),
        ...filters,
        element(document, "p", {class: "match-reason", "data-part": "occupied"})
      ),
      element(document, "p", {class: "match-leaders", "data-part": "leaders", "aria-hidden": "true"})
    )
  );
}

/** The choice of a ready-made weighting; the panel holds the order of the rows as well. */
export const presetField = (panel: HTMLElement): HTMLSelectElement => panel.querySelector("select[name=preset]")!;

/** Puts a state into the panel's controls. */
export function showPanel(
  panel: HTMLElement,
  {preset, weights, filters}: {preset: PresetKey; weights: Weights; filters: Filters},
  locale: Locale
): void {
  const select = presetField(panel);
  for (const option of select.querySelectorAll("option")) option.toggleAttribute("selected", option.value === preset);
  if (select.value !== preset) select.value = preset;
  for (const key of criterionKeys) {
    const slider = panel.querySelector<HTMLInputElement>(`input[name="${key}"]`)!;
    if (slider.value !== String(weights[key])) slider.value = String(weights[key]);
    if (slider.getAttribute("value") !== String(weights[key])) slider.setAttribute("value", String(weights[key]));
  }
  for (const key of filterKeys) {
    const box = panel.querySelector<HTMLInputElement>(`input[name="${key}"]`)!;
    box.toggleAttribute("checked", filters[key]);
    if (box.checked !== filters[key]) box.checked = filters[key];
  }
  showWeights(panel, weights, preset, locale);
}

/** The figures beside the sliders, and whether they are still those of the weighting. */
export function showWeights(panel: HTMLElement, weights: Weights, preset: PresetKey, locale: Locale): void {
  const sum = weightSum(weights);
  const moved = criterionKeys.filter((key) => weights[key] !== presets[preset].weights[key]).length;
  const {name, reason} = choiceWords[locale].presets[preset];
  for (const option of presetField(panel).querySelectorAll("option")) {
    const own = choiceWords[locale].presets[option.value as PresetKey].name;
    setText(option, moved > 0 && option.value === preset ? matchWords[locale].presetChanged(own) : own);
  }
  setText(
    partOf(panel, "toggle"),
    matchWords[locale].showWeights(moved > 0 ? matchWords[locale].presetChanged(name) : name)
  );
  setText(partOf(panel, "reason"), moved > 0 ? `${matchWords[locale].weightsMoved(name, moved)} ${reason}` : reason);
  for (const key of criterionKeys) setText(partOf(panel, `weight-${key}`), String(weights[key]));
  setText(partOf(panel, "weight-sum"), matchWords[locale].weightsSum(sum));
  setText(partOf(panel, "weight-problem"), sum === 0 ? matchWords[locale].zeroWeights : "");
}

/** What the filters took away. */
export function showTaken(panel: HTMLElement, {taken, occupied}: Filtered, locale: Locale): void {
  const words = matchWords[locale];
  for (const key of filterKeys) {
    const found = taken.find((one) => one.key === key);
    setText(partOf(panel, `taken-${key}`), found ? words.takes(found.count) : "");
  }
  setText(partOf(panel, "occupied"), occupied > 0 ? words.occupiedOut(occupied) : "");
}

/** What stands in the sliders. */
export function readWeights(panel: HTMLElement): Weights {
  return weightsFrom(
    criterionKeys.map((key) => Number(panel.querySelector<HTMLInputElement>(`input[name="${key}"]`)!.value))
  );
}

/** What stands in the boxes. */
export function readFilters(panel: HTMLElement): Filters {
  return Object.fromEntries(
    filterKeys.map((key) => [key, panel.querySelector<HTMLInputElement>(`input[name="${key}"]`)!.checked])
  ) as Filters;
}

/** The side whose municipality is looked for. */
export function sideField(document: Document, locale: Locale, side: Side): HTMLElement {
  const words = matchWords[locale];
  const radios = (["kommune", "hromada"] as const).map((one) =>
    element(
      document,
      "label",
      {},
      element(document, "input", {type: "radio", name: "side", value: one, checked: one === side, autocomplete: "off"}),
      words.sides[one]
    )
  );
  return element(document, "fieldset", {class: "match-side"}, element(document, "legend", {}, words.side), ...radios);
}
