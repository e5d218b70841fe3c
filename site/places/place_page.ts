// One place's page as it lies in dist/: no script but that of the search, and what surrounds every page around it.
import type {Locale} from "../../src/words/locales.ts";
import type {PlaceKind} from "../../src/words/rooms/places.ts";
import {placeListWords, placesWords} from "../../src/words/words.ts";
import {type PageFrame, writtenPage} from "../pages/written_page.ts";
import {markup, type Markup} from "../pages/markup.ts";
import {placePath} from "../../src/marts/place_address.ts";
import {
  about,
  figures,
  matches,
  members,
  notKnown,
  publicNeeds,
  regionHistory,
  ways,
  type SectionOf
} from "./place_sections.ts";
import type {PlaceRow, PlaceShelf} from "./place_shelf.ts";
import {inside} from "./inside_section.ts";
import {ties} from "./tie_section.ts";

/** What is said of a place, section by section. */
export const placeSections = (of: SectionOf): readonly Markup[] => [
  about(of),
  figures(of),
  regionHistory(of),
  members(of),
  ties(of),
  publicNeeds(of),
  matches(of),
  inside(of),
  notKnown(of),
  ways(of)
];

/** A place's page in one language; the same bytes from the same rows. */
export function placePage(row: PlaceRow, shelf: PlaceShelf, locale: Locale, frame: PageFrame): string {
  const words = placesWords[locale];
  const {heading} = placeListWords[locale];
  const kind = row.place_kind as PlaceKind;
  const sections = placeSections({row, shelf, locale, audience: frame.edition.audience});
  return writtenPage(
    {
      locale,
      path: placePath(kind, row.place_code),
      title: heading(row.label, kind),
      heading: heading(row.name, kind),
      description: words.description(row.label, kind),
      main: markup`${sections.filter(({text}) => text !== "").map((section) => markup`${section}\n`)}`
    },
    frame
  );
}
