// How the form of a page finds a hromada by a name that a reader types: fetched when somebody comes to its field.
import type {MartRows} from "../marts/mart_rows.js";
import {elsewhereOf, othersOf} from "../marts/other_names.js";
import {besideIn, registerName} from "../marts/own_names.js";
import {elsewhereKind} from "../model/names/elsewhere.js";
import {placeIndex, placesBearing, rankOf, type PlaceIndex} from "../model/names/place_index.js";
import {searchPlaces} from "../model/names/place_search.js";
import {liveCombobox} from "../ui/place_combobox.js";
import {fetchSearchedNames} from "./searched_names.js";
import type {Locale} from "../words/locales.js";
import {pickerWords, placeNamesWords} from "../words/words.js";

type NameRow = MartRows["hromada_name"];

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
  known ??= fetchSearchedNames().then(([read, otherNames]) => {
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

/** Fetches the names, and makes the form's field find hromadas among them. */
export async function findAsTyped(form: HTMLFormElement, locale: Locale): Promise<void> {
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
      choose: () => host.querySelector("input")!.dispatchEvent(new Event("change", {bubbles: true}))
    });
  }
}

/** A hromada by its unique label, or by a name that it alone bears, today's before former ones; else what to do. */
export async function findHromada(typed: string, locale: Locale): Promise<{code: string} | {says: string}> {
  const {index, rows} = await pickerNames();
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
