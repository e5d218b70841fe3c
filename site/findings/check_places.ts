// Holds the sentences of pages of places: each number in them is of a row of the place, or known of the words.
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {inOwnNames, labelMart} from "../../src/marts/own_names.ts";
import type {Locale} from "../../src/words/locales.ts";
import {locales} from "../../src/words/locales.ts";
import {placeSections} from "../places/place_page.ts";
import {placeSample} from "../places/place_sample.ts";
import {placeShelf, type PlaceRow, type PlaceShelf} from "../places/place_shelf.ts";
import type {Held} from "./held.ts";
import {knownNumbers} from "./known_numbers.ts";
import {unreadable, untoldBeside} from "./sentence_rules.ts";

/** Rooms whose words stand on a page of a place. */
const rooms = ["places", "terms", "criteria"];
const ofWords = knownNumbers.filter(({where}) => where.some((room) => rooms.includes(room))).map(({value}) => value);

const partnerOf = ({partner_country, partner_name}: MartRows["place_claim"]): string =>
  `${partner_country} ${partner_name}`;

/** What the marts say of a place, and of those it is beside. */
function rowsOf({place_code: code, parent_code}: PlaceRow, shelf: PlaceShelf): readonly unknown[] {
  const claims = shelf.claims(code);
  const others = claims.filter(({is_followed}) => !is_followed);
  const matches = shelf.matches(code) ?? [];
  return [
    shelf.place(code),
    shelf.figures(code),
    shelf.coverage(code),
    shelf.otherNames(code),
    shelf.classes(code),
    shelf.signs(code),
    shelf.projects(code),
    shelf.displaced(code),
    shelf.displacement(code),
    shelf.displacement(parent_code ?? ""),
    // Displacement is told per so many inhabitants.
    1000,
    shelf.list,
    claims,
    // How many claims stand under each partner and list.
    claims.map(({said_on}) => said_on?.split(/\D/).map(Number)),
    claims.map((one) => claims.filter(({partner_name}) => partner_name === one.partner_name).length),
    others.map((one) => new Set(others.filter(({list}) => list === one.list).map(partnerOf)).size),
    [...shelf.tieLists.values()],
    shelf.tieLists.size,
    matches.map(({code: other, score}) => [score / 10, shelf.place(other)])
  ];
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">"
};

/** The sentences and items of a piece of markup, one by one. */
export const saidIn = (html: string): readonly string[] =>
  html
    .replace(/<(svg|code)\b.*?<\/\1>/gs, "")
    .split(/<\/?(?:p|li|dt|dd|h[1-6]|div|dl|ul|ol|details|summary)\b[^>]*>/)
    .map((part) =>
      part
        .replace(/<[^>]*>/g, "")
        .replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => entities[entity] ?? entity)
        .replace(/\s*\n\s*/g, " ")
        .trim()
    )
    .filter((text) => text !== "");

/** What is wrong with what a page says of a place. */
export function untoldOfPlace(
  said: readonly string[],
  row: PlaceRow,
  shelf: PlaceShelf,
  locale: Locale
): readonly string[] {
  const untold = untoldBeside([...rowsOf(row, shelf), ofWords], locale);
  const names = shelf.otherNames(row.place_code).map(({name}) => name);
  return said.flatMap((sentence) => {
    const number = untold(sentence);
    // Items are no sentences: what they begin with is free, and how somebody spells a name is as it is.
    const plain = names.reduce((rest, name) => rest.replaceAll(name, "·"), sentence);
    const broken = unreadable(`A ${plain}`, locale, true);
    return [...(number === null ? [] : [`no row of the place tells the number ${number}`]), ...broken].map(
      (says) => `place ${row.name} ${locale}: ${sentence}: ${says}`
    );
  });
}

/** Holds pages of places of every kind, as a build for tests writes them. @param count about how many */
export function holdPlaces(read: MartReader, count: number): Held {
  const sentences = new Set<string>();
  let matches: PlaceShelf["matches"] | undefined;
  const problems = locales.flatMap((locale) => {
    const shelf = placeShelf(inOwnNames(read, read(labelMart), locale), {matches});
    matches = shelf.matches;
    const sample = placeSample(shelf.places, count);
    return shelf.places
      .filter(({place_code}) => sample.has(place_code))
      .flatMap((row) => {
        const said = placeSections({row, shelf, locale}).flatMap(({text}) => saidIn(text));
        for (const sentence of said) sentences.add(sentence);
        return untoldOfPlace(said, row, shelf, locale);
      });
  });
  return {findings: 0, sentences: sentences.size, others: 0, problems};
}
