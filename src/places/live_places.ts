import {fetchMarts} from "../marts/fetch_marts.js";
import type {MartRows} from "../marts/mart_rows.js";
import {elsewhereKind} from "../model/names/elsewhere.js";
import type {Found} from "../model/names/place_search.js";
import {element} from "../ui/element.js";
import {tellChanges} from "../ui/live_region.js";
import {partOf, setText} from "../ui/named_part.js";
import {liveCombobox} from "../ui/place_combobox.js";
import {localeOfAddress, type Locale} from "../words/locales.js";
import type {PlaceKind} from "../words/rooms/places.js";
import {placeNamesWords, placesWords, uiWords} from "../words/words.js";
import {placePath} from "./place_address.js";
import {placeFinder, placeMarts} from "./place_finder.js";

type PlaceRow = MartRows["place"];

/** Makes the list of all places find one as a reader types, or by what the address asks: `?q=bucha`. */
export async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>(".place-list");
  const form = root?.querySelector("form");
  if (!root || !form) return;
  tellChanges();
  const locale = localeOfAddress(location.pathname);
  const words = placesWords[locale].list;
  const status = partOf(form, "place-status");
  const asked = new URLSearchParams(location.search).get("q")?.slice(0, 80) ?? "";
  const input = form.querySelector("input")!;
  if (asked !== "") input.value = asked;
  setText(status, uiWords[locale].loading);
  try {
    const read = await fetchMarts(placeMarts);
    const rows = new Map(read("place").map((row) => [row.place_code, row]));
    const search = placeFinder(read);
    const go = (row: PlaceRow | undefined): void => {
      if (row) location.assign(addressOf(row));
    };
    setText(status, "");
    liveCombobox(form.querySelector<HTMLElement>("[data-combobox]")!, {
      locale,
      search,
      shown: ({code}) => ({
        label: rows.get(code)!.name,
        nameUk: rows.get(code)!.name_uk,
        within: rows.get(code)!.parent_name ?? placesWords[locale].kinds[rows.get(code)!.place_kind as PlaceKind]
      }),
      says: (count, typed) => (count === 0 ? words.nothing(typed) : words.found(count)),
      choose: (code) => go(rows.get(code))
    });
    if (asked !== "") showHits(root, asked, search(asked), rows, locale);
  } catch (error) {
    setText(status, uiWords[locale].failed);
    // A fault of ours is not a fault of the network: it must reach the console.
    if (!(error instanceof TypeError && /fetch|\d{3}/.test(error.message))) throw error;
  }
}

const addressOf = ({place_kind, place_code}: PlaceRow): string =>
  `./${placePath(place_kind as PlaceKind, place_code)}.html`;

/** The hits of a search that came with the address, as links; of a place that is none of ours what it is. */
function showHits(
  root: HTMLElement,
  asked: string,
  found: readonly Found[],
  rows: ReadonlyMap<string, PlaceRow>,
  locale: Locale
): void {
  const words = placesWords[locale];
  const hits = partOf(root, "hits");
  const item = (one: Found): HTMLElement => {
    const row = rows.get(one.code);
    if (!row || one.isElsewhere)
      return element(
        document,
        "li",
        {},
        `${one.names[0]}: ${placeNamesWords[locale].elsewhere[elsewhereKind(one.code)]}`
      );
    const by =
      one.by &&
      placeNamesWords[locale].foundBy[one.by.kind]({
        name: one.by.name,
        untilYear: one.by.untilYear === null ? null : String(one.by.untilYear)
      });
    return element(
      document,
      "li",
      {},
      element(document, "a", {href: addressOf(row)}, words.heading(row.name, row.place_kind as PlaceKind)),
      ` ${[row.parent_name, by].filter(Boolean).join(" · ")}`
    );
  };
  hits.replaceChildren(
    ...(found.length === 0 ? [element(document, "li", {}, words.list.nothing(asked))] : found.map(item))
  );
  hits.hidden = false;
}
