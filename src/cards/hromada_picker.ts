import {pickedWords, placeNamesWords} from "../words/words.js";
import type {Selection} from "./card.js";
import type {MartRows} from "../marts/mart_rows.js";
import type {OblastRows} from "../marts/oblast_rows.js";
import type {HromadaType} from "../model/hromada_type.js";
import type {Locale} from "../words/locales.js";
import {regionType} from "../model/region_type.js";
import type {ViewState} from "../model/view_state.js";
import {element} from "../ui/element.js";
import {namesInOrder, registerName} from "../marts/own_names.js";

/** The id of the form. */
export const formId = "hromada-picker";

/** Finding by name is fetched when a reader comes to the field: most readers choose no hromada. */
const search = (): Promise<typeof import("./hromada_search.js")> =>
  // @ts-expect-error The bundle is made by the build, after the types are checked.
  import("../generated/hromada_search.js");

/** Makes the form's field find hromadas as one types, from when a reader first comes to it. */
export function livePicker(form: HTMLFormElement, locale: Locale): void {
  const input = field(form, "hromada");
  const find = (): void =>
    void search()
      .then(({findAsTyped}) => findAsTyped(form, locale))
      .catch(() => input.addEventListener("focus", find, {once: true}));
  if (input === document.activeElement) find();
  else input.addEventListener("focus", find, {once: true});
}

/** Puts what the address chose into the fields, where a reader has not filled them. */
export function fillPicker(form: HTMLFormElement, chosen: Selection | null): void {
  if (filledField(form)) return;
  field(form, "hromada").value = chosen?.kind === "hromada" ? chosen.row.label : "";
  field(form, "oblast").value = chosen?.kind === "oblast" ? chosen.row.oblast_code : "";
}

/** The field a reader has filled in, if any. */
export function filledField(form: HTMLFormElement): EventTarget | null {
  return [field(form, "hromada"), field(form, "oblast")].find((one) => one.value !== "") ?? null;
}

/**
 * The view after a change of the form: one of hromada and oblast at most. An unknown name changes nothing and says so.
 */
export async function pickerChoice(
  form: HTMLFormElement,
  target: EventTarget | null,
  view: ViewState,
  locale: Locale
): Promise<ViewState> {
  if (target === field(form, "oblast")) {
    field(form, "hromada").value = "";
    return {...view, hromada: null, oblast: field(form, "oblast").value || null};
  }
  const typed = field(form, "hromada").value.trim();
  field(form, "oblast").value = "";
  if (typed === "") return {...view, hromada: null, oblast: null};
  const found = await (await search()).findHromada(typed, locale);
  if ("says" in found) {
    status(form).textContent = found.says;
    return view;
  }
  return {...view, hromada: found.code, oblast: null};
}

/** Says under the form what is chosen, with the facts that explain its place in the charts, and keeps it in sight. */
export function showPicked(selection: Selection | null, locale: Locale): void {
  const box = document.querySelector<HTMLElement>("[data-picked]");
  if (!box) return;
  // What was said of a name that is none stands until the field is emptied, whatever is drawn again meanwhile.
  const form = box.closest("form");
  if (selection === null && form && filledField(form)) return;
  box.replaceChildren(...(selection === null ? [pickedWords[locale].cleared] : factsOf(selection, locale)));
  document.querySelector("[data-chosen]")?.remove();
  const contents = document.querySelector(".page-contents");
  if (selection === null || !contents) return;
  contents.append(
    element(
      document,
      "div",
      {class: "chosen-place", "data-chosen": ""},
      element(document, "p", {}, ...factsOf(selection, locale)),
      element(document, "button", {type: "reset", form: formId}, pickedWords[locale].reset)
    )
  );
}

const factsOf = (selection: Selection, locale: Locale): (Node | string)[] =>
  selection.kind === "oblast" ? oblastFacts(selection.row, locale) : hromadaFacts(selection.row, locale);

function oblastFacts(row: MartRows["oblast"], locale: Locale): (Node | string)[] {
  const words = pickedWords[locale];
  const facts = words.oblastFacts({hromadas: row.hromada_count, inhabitants: row.population_2022});
  return bothNames(words.oblastName(row.name), registerName(row) ?? row.name_uk, facts, locale);
}

function hromadaFacts(row: OblastRows["hromada"], locale: Locale): (Node | string)[] {
  const facts = pickedWords[locale].hromadaFacts({
    name: namesInOrder(row, row.name, row.name_uk)[0],
    formerCentre: row.former_centre,
    oblast: row.oblast_name,
    type: row.type as HromadaType,
    regionType: regionType(row.region_type),
    inhabitants: row.population_2022
  });
  return bothNames(row.label, registerName(row) ?? row.centre_uk, facts, locale);
}

/** A name in both scripts, and what is to be said of it. */
function bothNames(name: string, beside: string, facts: string, locale: Locale): (Node | string)[] {
  const {hromada: lang} = placeNamesWords[locale].langBeside;
  return [element(document, "strong", {}, name), " (", element(document, "span", {lang}, beside), ")", facts];
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

function status(form: HTMLFormElement): HTMLElement {
  return form.querySelector<HTMLElement>("[data-picked]")!;
}
