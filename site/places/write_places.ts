// Writes the pages of all places into a built site, after Framework has made the others.
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import type {KeptShortlist} from "../../src/internal/internal_parts.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import type {PlaceKind} from "../../src/words/rooms/places.ts";
import type {Edition} from "../edition.ts";
import {placePath} from "../../src/marts/place_address.ts";
import {pageFrame} from "../pages/written_page.ts";
import {insideShelf} from "./inside_shelf.ts";
import {placePage} from "./place_page.ts";
import {placeSample} from "./place_sample.ts";
import {placeShelf, type PlaceShelf} from "./place_shelf.ts";

/**
 * Writes a page for every place in every language into the site at `directory`.
 * @param read the extracts, with places named as a language names them
 * @param about how many places are written of each language, for a build that tests look at; all where not said
 * @param shortlists those that people keep, which the internal edition tells
 * @returns how many pages were written, and the files of those that a whole build would add
 * @throws KommunebroError where the list of places does not name a file that every page needs
 */
export function writePlaces(
  directory: string,
  read: (locale: Locale) => MartReader,
  edition: Edition,
  {about, shortlists = []}: {readonly about?: number | undefined; readonly shortlists?: readonly KeptShortlist[]} = {}
): {written: number; left: ReadonlySet<string>} {
  const frame = pageFrame(directory, edition);
  let matches: PlaceShelf["matches"] | undefined;
  const left = new Set<string>();
  let written = 0;
  for (const locale of locales) {
    // Who is most alike is asked once: it is the same in every language.
    const own = read(locale);
    const inside = edition.audience === "internal" ? insideShelf(own, shortlists) : undefined;
    const shelf = placeShelf(own, {inside, matches});
    matches = shelf.matches;
    const wanted = about === undefined ? undefined : placeSample(shelf.places, about);
    for (const row of shelf.places) {
      const name = `${locale}/${placePath(row.place_kind as PlaceKind, row.place_code)}.html`;
      if (wanted && !wanted.has(row.place_code)) {
        left.add(name);
        continue;
      }
      const file = join(directory, name);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, placePage(row, shelf, locale, frame));
      written += 1;
    }
  }
  return {written, left};
}
