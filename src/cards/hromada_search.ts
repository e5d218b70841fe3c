// How the form of a page finds a hromada by a name that a reader types: with the first letter those names are fetched
// that begin with it, and all where none of them is meant.
import type {MartRows} from "../marts/mart_rows.js";
import {besideIn, registerName} from "../marts/own_names.js";
import {lettersTyped} from "../model/names/place_letters.js";
import {liveCombobox} from "../ui/place_combobox.js";
import type {Locale} from "../words/locales.js";
import {pickerWords} from "../words/words.js";
import {bearerOf, pickerNames, suggestions, suggestionsUnder, type PickerNames} from "./picker_names.js";
import {fetchNamesUnder, fetchSearchedNames, hasLetter, type SearchedNames} from "./searched_names.js";

const known = new Map<string, Promise<PickerNames>>();
/** What came of hromadas and oblasts so far, under whichever letters, by their codes. */
const rows = new Map<string, MartRows["hromada_name"]>();
const oblasts = new Map<string, string>();
/** All names, once they are there: then nothing else is fetched. */
let all: PickerNames | null = null;

/** Fetched and folded once; a failed fetch is forgotten, so that the next wish tries again. */
function namesOnce(key: string, fetched: () => Promise<SearchedNames>): Promise<PickerNames> {
  const coming = known.get(key) ?? fetched().then(learned);
  known.set(key, coming);
  coming.catch(() => known.delete(key));
  return coming;
}

function learned(searched: SearchedNames): PickerNames {
  for (const row of searched.hromadas) rows.set(row.hromada_code, row);
  for (const row of searched.oblasts) oblasts.set(row.oblast_code, row.name);
  return pickerNames(searched);
}

async function allNames(): Promise<PickerNames> {
  return (all = await namesOnce("", fetchSearchedNames));
}

/** The names under the letters of what was typed; null where the page has none there, or all are known. */
async function namesUnder(typed: string): Promise<PickerNames | null> {
  const letters = lettersTyped(typed);
  if (all || letters.length === 0 || !letters.every(hasLetter)) return null;
  return namesOnce(letters.join(""), () => fetchNamesUnder(letters));
}

/** Makes the form's field find hromadas as one types. */
export function findAsTyped(form: HTMLFormElement, locale: Locale): void {
  const host = form.querySelector<HTMLElement>("[data-combobox]");
  if (!host || host.dataset.live) return;
  host.dataset.live = "true";
  const words = pickerWords[locale];
  liveCombobox(host, {
    locale,
    search: async (typed) => {
      const some = await namesUnder(typed);
      return (some && suggestionsUnder(some, typed)) ?? suggestions(await allNames(), typed);
    },
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

/** The hromada that bears a name; else what to do. */
export async function findHromada(typed: string, locale: Locale): Promise<{code: string} | {says: string}> {
  const some = await namesUnder(typed);
  return (
    (some && bearerOf(some, typed, locale)) ??
    bearerOf(await allNames(), typed, locale) ?? {says: pickerWords[locale].unknown(typed)}
  );
}
