import {choiceWords} from "../words/words.js";
import type {Filters} from "../model/match/filters.js";
import {defaultFilters, filterKeys, filtersAfter} from "../model/match/filters.js";
import {presetKeys, type PresetKey} from "../model/match/weights.js";
import type {Locale} from "../words/locales.js";
import {chipList, demandChips} from "./demand_chips.js";
import {planDefault, planLimits, whole, type PlanChoice} from "./plan_address.js";
import {planWords} from "../words/words.js";
import {element, type Child} from "../ui/element.js";
import {ruleSign} from "../ui/rules.js";

/** What the form asks besides the plan itself. */
export interface FormState {
  readonly choice: PlanChoice;
  readonly filters: Filters;
  readonly preset: PresetKey;
  /** True where single weights came with the link: the preset is then not the whole story. */
  readonly hasOwnWeights: boolean;
}

/** A field that cannot be used as it stands, and the sentence that says what it may be. */
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/** The filters that the form offers; who has answered is a choice of its own. */
const formFilters = filterKeys.filter((key) => key !== "answered");

/** What should the plan take into account? Drawn by the build with the default; it answers once the script is there. */
export function planForm(
  {choice, filters, preset}: FormState,
  {document, locale}: {document: Document; locale: Locale}
): HTMLFormElement {
  const words = planWords[locale].form;
  const field = (label: string | null, control: HTMLElement, hint: string | null): HTMLElement => {
    // One field alone in a group is named by the group's heading.
    if (label === null) {
      control.setAttribute("aria-label", words.preset);
      return control;
    }
    if (hint) control.setAttribute("aria-describedby", `${control.id}-hint`);
    return element(
      document,
      "div",
      {class: "plan-field"},
      element(document, "label", {for: control.id}, label),
      control,
      hint && element(document, "span", {class: "plan-hint", id: `${control.id}-hint`}, hint)
    );
  };
  const number = (name: string, value: number | null, most: number): HTMLInputElement =>
    element(document, "input", {
      id: `plan-${name}`,
      name,
      type: "number",
      inputmode: "numeric",
      min: 1,
      max: most,
      step: 1,
      value: value ?? "",
      autocomplete: "off"
    });
  const select = (
    name: string,
    options: readonly (readonly [value: string, label: string])[],
    chosen: string
  ): HTMLSelectElement =>
    element(
      document,
      "select",
      {id: `plan-${name}`, name, autocomplete: "off"},
      ...options.map(([value, label]) => element(document, "option", {value, selected: value === chosen}, label))
    );
  const box = (name: string, label: string, isOn: boolean, hint: string | null): HTMLElement =>
    element(
      document,
      "div",
      {class: "plan-box"},
      element(document, "input", {
        id: `plan-${name}`,
        name,
        type: "checkbox",
        checked: isOn,
        autocomplete: "off",
        "aria-describedby": hint ? `plan-${name}-hint` : null
      }),
      element(document, "label", {for: `plan-${name}`}, label),
      hint && element(document, "span", {class: "plan-hint", id: `plan-${name}-hint`}, hint)
    );
  const group = (title: string, name: string, ...children: Child[]): HTMLElement =>
    element(
      document,
      "fieldset",
      {class: `plan-group plan-group-${name}`},
      element(document, "legend", {}, title),
      ...children
    );
  const radio = (value: PlanChoice["pool"], label: string): HTMLElement =>
    element(
      document,
      "div",
      {class: "plan-box"},
      element(document, "input", {
        id: `plan-pool-${value}`,
        name: "pool",
        type: "radio",
        value,
        checked: choice.pool === value,
        autocomplete: "off"
      }),
      element(document, "label", {for: `plan-pool-${value}`}, label)
    );
  return element(
    document,
    "form",
    {class: "plan-form needs-script", "aria-labelledby": "plan-form-title", novalidate: true},
    element(document, "h2", {id: "plan-form-title"}, words.title),
    element(
      document,
      "ul",
      {class: "plan-chips", "data-part": "chips", "aria-label": words.demands},
      ...chipList(demandChips(choice, locale), document, locale)
    ),
    element(
      document,
      "div",
      {class: "plan-dial"},
      element(
        document,
        "label",
        {for: "plan-dial"},
        words.dial,
        " ",
        element(
          document,
          "output",
          {for: "plan-dial", "data-part": "dial", class: "plan-dial-value", "aria-live": "off"},
          String(choice.dial)
        )
      ),
      " ",
      ruleSign("fairness", {document, locale}),
      element(document, "input", {
        id: "plan-dial",
        name: "dial",
        type: "range",
        min: 0,
        max: 100,
        step: 5,
        value: choice.dial,
        autocomplete: "off"
      }),
      element(
        document,
        "div",
        {class: "plan-dial-ends", "aria-hidden": "true"},
        element(document, "span", {}, words.dialLow),
        element(document, "span", {}, words.dialHigh)
      )
    ),
    element(
      document,
      "details",
      {class: "plan-edit"},
      element(document, "summary", {}, words.edit),
      element(
        document,
        "div",
        {class: "plan-fields"},
        field(words.places, number("places", choice.places, planLimits.places), words.placesHint),
        field(words.perKommune, number("per-kommune", choice.perKommune, planLimits.partners), words.roomHint),
        field(words.perHromada, number("per-hromada", choice.perHromada, planLimits.partners), null)
      ),
      group(
        words.demands,
        "demands",
        element(
          document,
          "div",
          {class: "plan-fields"},
          field(words.war, number("war", choice.war?.value ?? null, planLimits.count), words.warHint),
          field(
            words.warUnit,
            select(
              "war-unit",
              [
                ["share", words.warShare],
                ["count", words.warCount]
              ],
              choice.war?.kind ?? "share"
            ),
            null
          ),
          element(document, "span", {class: "plan-gap"}),
          field(words.oblast, number("oblast", choice.oblast?.least ?? null, planLimits.oblast), null),
          field(
            words.oblastScope,
            select(
              "oblast-scope",
              [
                ["possible", words.oblastPossible],
                ["all", words.oblastAll]
              ],
              choice.oblast?.scope ?? "possible"
            ),
            null
          ),
          field(words.most, number("most", choice.most, planLimits.most), null)
        )
      ),
      element(
        document,
        "details",
        {class: "plan-more"},
        element(document, "summary", {}, words.more),
        element(
          document,
          "div",
          {class: "plan-fields plan-fields-wide"},
          element(
            document,
            "div",
            {},
            group(
              words.pool,
              "pool",
              radio("answered", words.poolAnswered),
              radio("all", words.poolAll),
              box("hold", words.hold, choice.holdBack, words.holdHint)
            ),
            group(
              words.preset,
              "preset",
              field(
                null,
                select(
                  "preset",
                  presetKeys.map((key) => [key, choiceWords[locale].presets[key].name] as const),
                  preset
                ),
                null
              ),
              element(
                document,
                "p",
                {class: "plan-hint", "data-part": "preset-reason"},
                choiceWords[locale].presets[preset].reason
              )
            )
          ),
          group(
            words.filters,
            "filters",
            ...formFilters.map((key) =>
              box(
                `filter-${key}`,
                choiceWords[locale].filters[key].name,
                filters[key],
                choiceWords[locale].filters[key].rule
              )
            )
          ),
          element(document, "div", {"data-part": "overrides", class: "plan-overrides"})
        )
      ),
      element(
        document,
        "div",
        {class: "plan-buttons"},
        element(document, "button", {type: "submit", class: "plan-solve"}, words.solve),
        element(document, "button", {type: "reset"}, words.reset)
      )
    ),
    element(document, "ul", {class: "plan-problems", "data-part": "problems", "data-tells": true})
  );
}

/** What stands in the form; fields that cannot be used keep their last good value and are told. */
export function readPlanForm(
  form: HTMLFormElement,
  before: FormState,
  locale: Locale
): {readonly state: FormState; readonly problems: readonly FieldProblem[]} {
  const words = planWords[locale].form;
  const problems: FieldProblem[] = [];
  const input = (name: string): HTMLInputElement => form.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  const number = <Empty>(
    name: string,
    label: string,
    most: number,
    empty: Empty,
    kept: number | Empty
  ): number | Empty => {
    const {value, validity} = input(name);
    if (value.trim() === "" && !validity.badInput) return empty;
    const found = whole(value.trim(), 1, most);
    if (found !== null) return found;
    problems.push({
      field: name,
      text: planWords[locale].badNumber(label, most)
    });
    return kept;
  };
  const {choice} = before;
  const kind = input("war-unit").value === "count" ? "count" : "share";
  const war = number("war", words.war, kind === "share" ? 100 : planLimits.count, null, choice.war?.value ?? null);
  const least = number("oblast", words.oblast, planLimits.oblast, null, choice.oblast?.least ?? null);
  const preset = presetKeys.find((key) => key === input("preset").value) ?? before.preset;
  const state: FormState = {
    choice: {
      places: number("places", words.places, planLimits.places, null, choice.places),
      perKommune: number(
        "per-kommune",
        words.perKommune,
        planLimits.partners,
        planDefault.perKommune,
        choice.perKommune
      ),
      perHromada: number(
        "per-hromada",
        words.perHromada,
        planLimits.partners,
        planDefault.perHromada,
        choice.perHromada
      ),
      war: war === null ? null : {kind, value: war},
      oblast: least === null ? null : {least, scope: input("oblast-scope").value === "all" ? "all" : "possible"},
      most: number("most", words.most, planLimits.most, null, choice.most),
      dial: whole(input("dial").value, 0, planLimits.dial) ?? choice.dial,
      holdBack: input("hold").checked,
      pool: form.querySelector<HTMLInputElement>('[name="pool"]:checked')?.value === "all" ? "all" : "answered"
    },
    filters: filtersAfter(
      {
        ...before.filters,
        ...Object.fromEntries(formFilters.map((key) => [key, input(`filter-${key}`).checked]))
      },
      before.preset,
      preset,
      defaultFilters
    ),
    preset,
    hasOwnWeights: before.hasOwnWeights && preset === before.preset
  };
  return {state, problems};
}

/** Puts a choice into the form, such as one from an address. */
export function fillPlanForm(form: HTMLFormElement, {choice, filters, preset}: FormState, locale: Locale): void {
  const set = (name: string, value: number | string | null): void =>
    void (form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value === null ? "" : String(value));
  const tick = (selector: string, isOn: boolean): void =>
    void (form.querySelector<HTMLInputElement>(selector)!.checked = isOn);
  set("places", choice.places);
  set("per-kommune", choice.perKommune);
  set("per-hromada", choice.perHromada);
  set("war", choice.war?.value ?? null);
  set("war-unit", choice.war?.kind ?? "share");
  set("oblast", choice.oblast?.least ?? null);
  set("oblast-scope", choice.oblast?.scope ?? "possible");
  set("most", choice.most);
  set("dial", choice.dial);
  set("preset", preset);
  tick('[name="hold"]', choice.holdBack);
  tick(`[name="pool"][value="${choice.pool}"]`, true);
  showChoice(form, {choice, filters, preset}, locale);
}

/** What the form says of its own values: the dial's number, why a weighting is as it is, which filters came with it. */
export function showChoice(
  form: HTMLFormElement,
  {choice, filters, preset}: Pick<FormState, "choice" | "filters" | "preset">,
  locale: Locale
): void {
  for (const key of formFilters) form.querySelector<HTMLInputElement>(`[name="filter-${key}"]`)!.checked = filters[key];
  form.querySelector('[data-part="dial"]')!.textContent = String(choice.dial);
  form.querySelector('[data-part="preset-reason"]')!.textContent = choiceWords[locale].presets[preset].reason;
  // The demand's own limit depends on what it is counted in.
  form
    .querySelector('[name="war"]')!
    .setAttribute("max", String(choice.war?.kind === "count" ? planLimits.count : 100));
}

/** Marks the fields that cannot be used and says why, by the button. */
export function showFieldProblems(form: HTMLFormElement, problems: readonly FieldProblem[], document: Document): void {
  for (const field of form.querySelectorAll('[aria-invalid="true"]')) field.removeAttribute("aria-invalid");
  for (const {field} of problems) form.querySelector(`[name="${field}"]`)?.setAttribute("aria-invalid", "true");
  form
    .querySelector('[data-part="problems"]')!
    .replaceChildren(...problems.map(({text}) => element(document, "li", {}, text)));
}
