// A place's page in the preview: drawn when it is asked for, from the extracts as they are then.
import {statSync} from "node:fs";
import {join} from "node:path";
import {locales, type Locale} from "../../src/words/locales.ts";
import {placeKinds} from "../../src/marts/place_address.ts";
import type {PlaceKind} from "../../src/words/rooms/places.ts";
import type {Edition} from "../edition.ts";
import type {Beside} from "../framework/preview_door.ts";
import {martReaderIn} from "../pages/mart_files.ts";
import {laidFiles} from "../pages/laid_files.ts";
import {placePage} from "./place_page.ts";
import {placeShelf, type PlaceShelf} from "./place_shelf.ts";

const address = new RegExp(`^/(${locales.join("|")})/([a-z]+)/([^/]+?)(?:\\.html)?/?$`);

/**
 * What draws the page of an address of a place. One that no place has, a code in lower case or that ended, or a name,
 * leads to the list of all places, which says what it may mean, as the page for missing addresses does in a build;
 * undefined of what is no address of a place.
 * @param pageOf a page as the preview serves it: the list of places knows where the files of every page lie
 */
export function placePreview(root: string, edition: Edition): Beside {
  const data = join(root, edition.source, "data");
  const kept = new Map<Locale, {readonly at: number; readonly shelf: PlaceShelf}>();
  const shelfIn = (locale: Locale): PlaceShelf => {
    const at = statSync(join(data, "place.arrow")).mtimeMs;
    let own = kept.get(locale);
    if (own?.at !== at) kept.set(locale, (own = {at, shelf: placeShelf(martReaderIn(data, locale))}));
    return own.shelf;
  };
  return async (path, pageOf) => {
    const [, locale, kind, code] = address.exec(path) ?? [];
    const language = locales.find((one) => one === locale);
    if (language === undefined || code === undefined || !isKind(kind)) return undefined;
    const shelf = shelfIn(language);
    const row = shelf.place(code);
    if (row?.place_kind !== kind)
      return {to: `/${language}/places?q=${encodeURIComponent(decodeURIComponent(code).replaceAll(/[_+]/g, " "))}`};
    const laid = laidFiles(await pageOf(`/${language}/places`));
    return placePage(row, shelf, language, {edition, laid: (file) => laid(file) ?? ""});
  };
}

const isKind = (kind: string | undefined): kind is PlaceKind => placeKinds.some((one) => one === kind);
