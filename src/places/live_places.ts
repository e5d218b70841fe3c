import {placePath} from "../marts/place_address.js";
import {element} from "../ui/element.js";
import {tellChanges} from "../ui/live_region.js";
import {partOf, setText} from "../ui/named_part.js";
import {liveCombobox} from "../ui/place_combobox.js";
import {localeOfAddress, type Locale} from "../words/locales.js";
import type {PlaceKind} from "../words/rooms/places.js";
import {placeListWords, searchWords, uiWords} from "../words/words.js";
import {hitList} from "./hit_list.js";
import {fetchSiteFinds, type SiteFinds} from "./site_finds.js";

/** Makes the list of all places find one as a reader types, or by what the address asks: `?q=bucha`. */
export async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>(".place-list");
  const form = root?.querySelector("form");
  if (!root || !form) return;
  tellChanges();
  const locale = localeOfAddress(location.pathname);
  const words = placeListWords[locale];
  const status = partOf(form, "place-status");
  const asked = new URLSearchParams(location.search).get("q")?.trim().slice(0, 80) ?? "";
  const input = form.querySelector("input")!;
  if (asked !== "") input.value = asked;
  setText(status, uiWords[locale].loading);
  try {
    const finds = await fetchSiteFinds();
    const {places} = finds;
    setText(status, "");
    liveCombobox(form.querySelector<HTMLElement>("[data-combobox]")!, {
      locale,
      search: (typed) => places.find(typed).found,
      shown: ({code}) => {
        const row = places.row(code)!;
        return {
          label: row.name,
          beside: places.beside(row, locale),
          within: places.parent(row) ?? placeListWords[locale].kinds[row.place_kind as PlaceKind]
        };
      },
      says: (count, typed) => (count === 0 ? words.nothing(typed) : words.found(count)),
      choose: (code) => location.assign(addressOf(code, finds))
    });
    if (asked !== "") showHits(root, asked, finds, locale);
  } catch (error) {
    setText(status, uiWords[locale].failed);
    // A fault of ours is not a fault of the network: it must reach the console.
    if (!(error instanceof TypeError && /fetch|\d{3}/.test(error.message))) throw error;
  }
}

const addressOf = (code: string, {places}: SiteFinds): string =>
  `./${placePath(places.row(code)!.place_kind as PlaceKind, code)}.html`;

/** What looks like the code of a place, whatever its case. */
const code = /^(\d{2,4}|ua[\d-]*\d)$/i;

/** What was found for the search that came with the address. */
function showHits(root: HTMLElement, asked: string, finds: SiteFinds, locale: Locale): void {
  const items = hitList(asked, finds, "./", locale);
  const hits = partOf(root, "hits");
  const none = code.test(asked) ? searchWords[locale].unknownCode(asked) : placeListWords[locale].nothing(asked);
  hits.replaceChildren(...(items.length > 0 ? items : [element(document, "li", {}, none)]));
  hits.hidden = false;
}
