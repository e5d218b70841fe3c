import {pickerWords} from "../words/words.js";
import type {Selection} from "./card.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import type {HromadaType} from "../model/hromada_type.js";
import type {Locale} from "../words/locales.js";
import {nameOrder} from "../words/figures.js";
import {regionType} from "../model/region_type.js";
import type {ViewState} from "../model/view_state.js";
import {element} from "../ui/element.js";
import {fetchMarts} from "../marts/fetch_marts.js";

/** The page's form for choosing one hromada or one oblast; oblasts stand in it from the build, hromadas come late. */
export function hromadaPicker(read: MartReader, {document, locale}: {document: Document; locale: Locale}): HTMLElement {
  const words = pickerWords[locale];
  const order = nameOrder(locale);
  const oblasts = read("oblast")
    .filter((row) => row.hromada_count > 0)
    .toSorted((a, b) => order(a.name, b.name));
  const options = oblasts.map((row) => element(document, "option", {value: row.oblast_code}, row.name));
  return element(
    document,
    "form",
    {class: "hromada-picker needs-script", "aria-label": words.title, autocomplete: "off"},
    element(document, "strong", {class: "picker-title"}, words.title),
    element(
      document,
      "label",
      {},
      element(document, "span", {}, words.hromada),
      element(document, "input", {name: "hromada", list: "hromada-names", type: "text", maxlength: 80})
    ),
    element(
      document,
      "label",
      {},
      element(document, "span", {}, words.oblast),
      element(document, "select", {name: "oblast"}, element(document, "option", {value: ""}, words.none), ...options)
    ),
    element(document, "button", {type: "reset"}, words.reset),
    element(document, "datalist", {id: "hromada-names"}),
    element(document, "div", {class: "picked", "data-picked": "", role: "status"})
  );
}

/** Puts the 1,469 names into the form's list, in both scripts, and what the address chose into its fields. */
export async function fillPicker(form: HTMLFormElement, view: ViewState, locale: Locale): Promise<void> {
  const read = await fetchMarts(["hromada_name", "oblast"]);
  const list = form.querySelector("datalist");
  if (list && list.childElementCount === 0) {
    const order = nameOrder(locale);
    const oblast = new Map(read("oblast").map((row) => [row.oblast_code, row.name]));
    const rows = read("hromada_name").toSorted((a, b) => order(a.label, b.label));
    list.append(
      ...rows.map((row) =>
        element(
          document,
          "option",
          {value: row.label},
          `${row.centre} · ${row.name_uk} · ${oblast.get(row.oblast_code)}`
        )
      )
    );
  }
  if (filledField(form)) return;
  const chosen = view.hromada ? read("hromada_name").find((row) => row.hromada_code === view.hromada) : null;
  field(form, "hromada").value = chosen?.label ?? "";
  field(form, "oblast").value = view.oblast ?? "";
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
  const row = findHromada((await fetchMarts(["hromada_name"]))("hromada_name"), typed);
  if (!row) {
    status(form).textContent = pickerWords[locale].unknown(typed);
    return view;
  }
  return {...view, hromada: row.hromada_code, oblast: null};
}

/** A hromada by its unique label; by centre or Ukrainian name only where one alone bears it. */
function findHromada(rows: readonly MartRows["hromada_name"][], typed: string): MartRows["hromada_name"] | undefined {
  const same = (text: string): boolean => text.localeCompare(typed, "uk", {sensitivity: "base"}) === 0;
  const byLabel = rows.find((row) => same(row.label));
  if (byLabel) return byLabel;
  const byName = rows.filter((row) => same(row.centre) || same(row.name_uk));
  return byName.length === 1 ? byName[0] : undefined;
}

/** Says under the form what is chosen, with the facts that explain its place in the charts. */
export function showPicked(selection: Selection | null, locale: Locale): void {
  const box = document.querySelector<HTMLElement>("[data-picked]");
  if (!box) return;
  box.replaceChildren(
    ...(selection === null
      ? [pickerWords[locale].cleared]
      : selection.kind === "oblast"
        ? oblastFacts(selection.row, locale)
        : hromadaFacts(selection.row, locale))
  );
}

function oblastFacts(row: MartRows["oblast"], locale: Locale): (Node | string)[] {
  const words = pickerWords[locale];
  const facts = words.oblastFacts({hromadas: row.hromada_count, inhabitants: row.population_2022});
  return bothNames(words.oblastName(row.name), row.name_uk, facts);
}

function hromadaFacts(row: MartRows["hromada"], locale: Locale): (Node | string)[] {
  const facts = pickerWords[locale].hromadaFacts({
    centre: row.centre,
    oblast: row.oblast_name,
    type: row.type as HromadaType,
    regionType: regionType(row.region_type),
    inhabitants: row.population_2022
  });
  return bothNames(row.label, row.name_uk, facts);
}

/** A name in both scripts, and what is to be said of it. */
function bothNames(name: string, nameUk: string, facts: string): (Node | string)[] {
  return [element(document, "strong", {}, name), " (", element(document, "span", {lang: "uk"}, nameUk), ")", facts];
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

function status(form: HTMLFormElement): HTMLElement {
  return form.querySelector<HTMLElement>("[data-picked]")!;
}
