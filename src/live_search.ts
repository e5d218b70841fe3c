// The search in the head of a page: fetched when somebody first goes there.
import {fetchSiteFinds, suggestionsOf} from "./places/site_finds.js";
import {element} from "./ui/element.js";
import {liveOptions} from "./ui/live_options.js";
import {localeOfAddress} from "./words/locales.js";
import {searchWords, uiWords} from "./words/words.js";

/** Makes a search form suggest as one types. Without this it opens the list of all places. */
export async function start(form: HTMLFormElement): Promise<void> {
  const locale = localeOfAddress(form.action);
  const words = searchWords[locale];
  const input = form.querySelector("input")!;
  const list = element(document, "ul", {
    class: "place-options",
    id: `${input.id}-list`,
    role: "listbox",
    "aria-label": words.field,
    hidden: true
  });
  const status = element(document, "p", {class: "place-status", "data-part": "place-status"}, uiWords[locale].loading);
  form.append(list, status);
  try {
    const finds = await fetchSiteFinds();
    status.textContent = "";
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list.id
    }))
      input.setAttribute(name, value);
    const folder = form.action.replace(/[^/]*$/, "");
    const suggest = suggestionsOf(finds, folder, locale);
    liveOptions({input, list, status}, {suggest, says: saysOf(words)});
    for (const typed of rehearsed) setTimeout(() => suggest(typed));
  } catch (error) {
    // The form still opens the list of all places.
    status.textContent = "";
    // A fault of ours is not a fault of the network: it must reach the console.
    if (!(error instanceof TypeError && /fetch|\d{3}/.test(error.message))) throw error;
  }
}

/**
 * Looked for before anybody types, one for each way a name is found: a browser takes the first search of a kind three
 * times as long.
 */
const rehearsed = ["os", "лв", "lviw"];

const saysOf =
  ({found, nothing}: (typeof searchWords)[keyof typeof searchWords]) =>
  (count: number, typed: string): string =>
    count === 0 ? nothing(typed) : found(count);
