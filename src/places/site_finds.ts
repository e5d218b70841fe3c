// What a reader may look for on the site: places by the table of names, and charts, tables and sections of its pages.
import type {Beside} from "../marts/own_names.js";
import {fetchMarts} from "../marts/fetch_marts.js";
import {placePath} from "../marts/place_address.js";
import {pageSearch, type PageFind} from "../model/page_search.js";
import {element} from "../ui/element.js";
import type {Suggestion} from "../ui/live_options.js";
import {placeSuggestion} from "../ui/place_combobox.js";
import type {Locale} from "../words/locales.js";
import type {PlaceKind} from "../words/rooms/places.js";
import {placeListWords, searchWords} from "../words/words.js";
import {placeFinder, placeMarts, type PlaceFinder} from "./place_finder.js";

export interface SiteFinds {
  readonly places: PlaceFinder;
  readonly pages: (typed: string) => readonly PageFind[];
}

/**
 * Fetches what is looked through.
 * @param host the part of the page that names the finds of its language
 * @throws TypeError where the network fails
 */
export async function fetchSiteFinds(host: ParentNode = document): Promise<SiteFinds> {
  const [read, finds] = await Promise.all([fetchMarts(placeMarts), fetchPages(host)]);
  return {places: placeFinder(read), pages: pageSearch(finds)};
}

async function fetchPages(host: ParentNode): Promise<readonly PageFind[]> {
  const {href} = host.querySelector<HTMLLinkElement>("link[data-search]")!;
  const response = await fetch(href);
  if (!response.ok) throw new TypeError(`${href}: ${response.status}`);
  return (await response.json()) as readonly PageFind[];
}

/** Most places of each country that are suggested beside finds on pages. */
const mostPlaces = 8;

/**
 * What is suggested to somebody who typed: places that bear the name, then what stands on pages; a place that only
 * comes near what was typed stands behind a page that has it.
 * @param folder way to the folder of the language, as `../nb/`
 */
export function suggestionsOf(
  {places, pages}: SiteFinds,
  folder: string,
  locale: Locale
): (typed: string) => Suggestion[] {
  const words = placeListWords[locale];
  const choose = (code: string): void => {
    const row = places.row(code);
    if (row) location.assign(`${folder}${placePath(row.place_kind as PlaceKind, code)}.html`);
  };
  const shown = ({code}: {code: string}): {label: string; beside: Beside | null; within: string} => {
    const row = places.row(code)!;
    const kind = row.place_kind as PlaceKind;
    return {
      label: words.heading(row.name, kind),
      beside: kind === "hromada" || kind === "kommune" ? places.beside(row, locale) : null,
      within: places.parent(row) ?? ""
    };
  };
  return (typed) => {
    const onPages = pages(typed);
    const {found, isNamed} = places.find(typed, {most: mostPlaces, isForgiving: onPages.length === 0});
    const ofPlaces = found.map((one) => placeSuggestion(one, {locale, shown, choose}));
    const ofPages = onPages.map((find) => pageSuggestion(find, folder, locale));
    return isNamed ? [...ofPlaces, ...ofPages] : [...ofPages, ...ofPlaces];
  };
}

function pageSuggestion({title, kind, page, address}: PageFind, folder: string, locale: Locale): Suggestion {
  const where = ` ${searchWords[locale].kinds[kind]} · ${page}`;
  return {
    shown: [title, element(document, "span", {class: "place-within"}, where)],
    take: () => location.assign(folder + address)
  };
}
