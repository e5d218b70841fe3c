// What was found, as a list of links; of a place that is none of ours it is said what it is.
import type {Found} from "../model/names/place_search.js";
import {placePath} from "../marts/place_address.js";
import {element} from "../ui/element.js";
import {placeNote} from "../ui/place_combobox.js";
import type {Locale} from "../words/locales.js";
import type {PlaceKind} from "../words/rooms/places.js";
import {placeListWords, searchWords} from "../words/words.js";
import type {SiteFinds} from "./site_finds.js";

/**
 * Everything that was found for what was asked, the best first; empty where nothing was.
 * @param folder way to the folder of the language: `./`
 */
export function hitList(asked: string, finds: SiteFinds, folder: string, locale: Locale): HTMLElement[] {
  const onPages = finds.pages(asked);
  const {found, isNamed} = finds.places.find(asked, {isForgiving: onPages.length === 0});
  const ofPlaces = found.map((one) => placeHit(one, finds, folder, locale));
  const ofPages = onPages.map(({title, kind, page, address}) =>
    hit(element(document, "a", {href: folder + address}, title), [searchWords[locale].kinds[kind], page])
  );
  return isNamed ? [...ofPlaces, ...ofPages] : [...ofPages, ...ofPlaces];
}

const hit = (shown: Node | string, more: readonly (string | null)[]): HTMLElement =>
  element(document, "li", {}, shown, ` ${more.filter(Boolean).join(" · ")}`);

function placeHit(one: Found, {places}: SiteFinds, folder: string, locale: Locale): HTMLElement {
  const row = places.row(one.code);
  const note = placeNote(one, {locale});
  if (!row || one.isElsewhere) return hit(`${one.names[0]}:`, [note]);
  const kind = row.place_kind as PlaceKind;
  const name = placeListWords[locale].heading(row.name, kind);
  const link = element(document, "a", {href: `${folder}${placePath(kind, one.code)}.html`}, name);
  return hit(link, [places.parent(row), note]);
}
