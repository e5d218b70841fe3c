import {pickerWords, placeNamesWords} from "../words/words.js";
import type {Selection} from "./card.js";
import type {MartName, MartReader, MartRows} from "../marts/mart_rows.js";
import type {HromadaType} from "../model/hromada_type.js";
import type {Locale} from "../words/locales.js";
import {nameOrder} from "../words/figures.js";
import {regionType} from "../model/region_type.js";
import type {ViewState} from "../model/view_state.js";
import {elsewhereKind} from "../model/names/elsewhere.js";
import {placeIndex, placesBearing, rankOf, type PlaceIndex} from "../model/names/place_index.js";
import {searchPlaces} from "../model/names/place_search.js";
import {element} from "../ui/element.js";
import {liveCombobox, placeCombobox} from "../ui/place_combobox.js";
import {besideIn, registerName} from "../marts/own_names.js";
import {fetchMarts, fetchPart} from "../marts/fetch_marts.js";
import {elsewhereOf, othersOf} from "../marts/other_names.js";

const formId = "hromada-picker";

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
    {class: "hromada-picker needs-script", id: formId, "aria-label": words.title, autocomplete: "off"},
    element(document, "strong", {class: "picker-title"}, words.title),
    placeCombobox(document, {id: "picker-hromada", name: "hromada", label: words.hromada, hint: words.hint}),
    element(
      document,
      "label",
      {},
      element(document, "span", {}, words.oblast),
      element(document, "select", {name: "oblast"}, element(document, "option", {value: ""}, words.none), ...options)
    ),
    element(document, "button", {type: "reset"}, words.reset),
    element(document, "div", {class: "picked", "data-picked": ""})
  );
}

type NameRow = MartRows["hromada_name"];

/** What is fetched when a reader comes to the field, with other names of hromadas. */
export const searchedMarts = ["hromada_name", "oblast"] as const satisfies readonly MartName[];

/** The names a reader may type, and the rows behind them. */
interface PickerNames {
  readonly index: PlaceIndex;
  readonly rows: ReadonlyMap<string, NameRow>;
  /** Name of an oblast by its code. */
  readonly oblasts: ReadonlyMap<string, string>;
}

let known: Promise<PickerNames> | null = null;

/** Fetched and folded once, when a reader comes to the field; an oblast and an address need none of it. */
function pickerNames(): Promise<PickerNames> {
  known ??= Promise.all([fetchMarts(searchedMarts), fetchPart("place_name", "hromada")]).then(([read, otherNames]) => {
    const oblasts = new Map(read("oblast").map((row) => [row.oblast_code, row.name]));
    const others = othersOf(otherNames);
    const places = read("hromada_name").map((row) => ({
      code: row.hromada_code,
      names: [row.label, registerName(row) ?? row.label, row.centre_uk, row.name_uk],
      others: others.get(row.hromada_code) ?? [],
      within: [oblasts.get(row.oblast_code) ?? ""],
      population: row.population_2022,
      type: row.type
    }));
    return {
      index: placeIndex("hromada", [...places, ...elsewhereOf(otherNames, "hromada")]),
      rows: new Map(read("hromada_name").map((row) => [row.hromada_code, row])),
      oblasts
    };
  });
  // A failed fetch is forgotten, so that the next wish tries again.
  known.catch(() => (known = null));
  return known;
}

/** Makes the form's field find hromadas as one types, from when a reader first comes to it. */
export function livePicker(form: HTMLFormElement, locale: Locale): void {
  const input = field(form, "hromada");
  const find = (): void =>
    void findAsTyped(form, locale).catch(() => input.addEventListener("focus", find, {once: true}));
  if (input === document.activeElement) find();
  else input.addEventListener("focus", find, {once: true});
}

async function findAsTyped(form: HTMLFormElement, locale: Locale): Promise<void> {
  const {index, rows, oblasts} = await pickerNames();
  const host = form.querySelector<HTMLElement>("[data-combobox]");
  if (host && !host.dataset.live) {
    host.dataset.live = "true";
    const words = pickerWords[locale];
    liveCombobox(host, {
      locale,
      search: (typed) => searchPlaces(index, typed),
      shown: ({code}) => {
        const row = rows.get(code)!;
        return {
          label: row.label,
          beside: besideIn(locale, "hromada", registerName(row) ?? row.centre_uk),
          within: oblasts.get(row.oblast_code) ?? ""
        };
      },
      says: (count, typed) => (count === 0 ? words.unknown(typed) : words.found(count)),
      kept: (code) => rows.get(code)!.label,
      choose: () => field(form, "hromada").dispatchEvent(new Event("change", {bubbles: true}))
    });
  }
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
  const found = findHromada(await pickerNames(), typed, locale);
  if ("says" in found) {
    status(form).textContent = found.says;
    return view;
  }
  return {...view, hromada: found.code, oblast: null};
}

/** A hromada by its unique label, or by a name that it alone bears, today's before former ones; else what to do. */
function findHromada({index, rows}: PickerNames, typed: string, locale: Locale): {code: string} | {says: string} {
  const labelled = [...rows.values()].find(({label}) => label === typed);
  if (labelled) return {code: labelled.hromada_code};
  const {bearings} = placesBearing(index, typed, {isForgiving: true});
  const [first, ...others] = bearings;
  if (first === undefined) return {says: pickerWords[locale].unknown(typed)};
  if (first.place.isElsewhere)
    return {says: `${first.place.names[0]}: ${placeNamesWords[locale].elsewhere[elsewhereKind(first.place.code)]}.`};
  if (others.every((other) => rankOf(other) > rankOf(first))) return {code: first.place.code};
  return {says: placeNamesWords[locale].several({typed, count: bearings.length})};
}

/** Says under the form what is chosen, with the facts that explain its place in the charts, and keeps it in sight. */
export function showPicked(selection: Selection | null, locale: Locale): void {
  const box = document.querySelector<HTMLElement>("[data-picked]");
  if (!box) return;
  // What was said of a name that is none stands until the field is emptied, whatever is drawn again meanwhile.
  const form = box.closest("form");
  if (selection === null && form && filledField(form)) return;
  box.replaceChildren(...(selection === null ? [pickerWords[locale].cleared] : factsOf(selection, locale)));
  document.querySelector("[data-chosen]")?.remove();
  const contents = document.querySelector(".page-contents");
  if (selection === null || !contents) return;
  contents.append(
    element(
      document,
      "div",
      {class: "chosen-place", "data-chosen": ""},
      element(document, "p", {}, ...factsOf(selection, locale)),
      element(document, "button", {type: "reset", form: formId}, pickerWords[locale].reset)
    )
  );
}

const factsOf = (selection: Selection, locale: Locale): (Node | string)[] =>
  selection.kind === "oblast" ? oblastFacts(selection.row, locale) : hromadaFacts(selection.row, locale);

function oblastFacts(row: MartRows["oblast"], locale: Locale): (Node | string)[] {
  const words = pickerWords[locale];
  const facts = words.oblastFacts({hromadas: row.hromada_count, inhabitants: row.population_2022});
  return bothNames(words.oblastName(row.name), registerName(row) ?? row.name_uk, facts, locale);
}

function hromadaFacts(row: MartRows["hromada"], locale: Locale): (Node | string)[] {
  const facts = pickerWords[locale].hromadaFacts({
    name: row.name,
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
