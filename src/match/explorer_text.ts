// What is said around the list: who it is for, how to read it, and why it may be empty.
import {besideIn} from "../marts/own_names.js";
import {countyWords, matchDetailsWords, matchRowWords, matchWords, placeNamesWords, uiWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {RegionTie} from "../words/rooms/match.js";
import type {Hromada} from "../model/match/places.js";
import type {MatchData} from "../pairing/match_data.js";
import type {Ranking} from "../pairing/ranking.js";
import {element, type Child} from "../ui/element.js";
import {placeHref} from "../ui/place_href.js";
import {regionSignClasses} from "../charts/region_signs.js";
import type {RowFrame} from "./row_frame.js";

/** Who the list is for: name, where it lies, size, region type, and whether it has answered. */
export function placeSummary(
  {document, locale, data}: RowFrame,
  {side, place}: Pick<Ranking, "side" | "place">
): HTMLElement[] {
  const words = matchWords[locale];
  const row = matchRowWords[locale];
  const entry = data.book.entry(place);
  const one = data.place(side, place);
  const type = side === "hromada" ? (one as Hromada).regionType : null;
  const partners = data.partners(place, locale);
  const regionTies = saidTies(data, place, locale);
  const details = matchDetailsWords[locale];
  const isCounty = data.norwegian === "county" && side === "kommune";
  const silent = isCounty ? countyWords[locale].notAsked : row.notAnswered;
  const answered = one.answers ? words.answered(one.answers.date) : one.isWithheld ? row.withheld : silent;
  const facts: Child[][] = [
    ...(type
      ? [
          [
            element(document, "span", {class: `sign ${regionSignClasses[type]}`, "aria-hidden": "true"}),
            row.regionType(type, entry.partRegionType, data.book.list.day)
          ]
        ]
      : []),
    isCounty
      ? [countyWords[locale].kind]
      : [element(document, "a", {href: placeHref(document, entry.withinPage)}, entry.within)],
    [row.inhabitants(one.population, side)],
    [partners ? row.partner(partners) : row.noPartner[side]],
    ...(regionTies.length > 0
      ? [
          [
            isCounty ? words.countyTies(regionTies) : words.regionTies(regionTies),
            element(
              document,
              "a",
              {class: "evidence-source", href: "./source/claims.html", "aria-label": details.sourceOf("claims")},
              details.source
            )
          ]
        ]
      : []),
    [
      answered,
      one.answers?.evidence === "illustrative" && " ",
      one.answers?.evidence === "illustrative" &&
        element(document, "span", {class: "evidence-mark"}, uiWords[locale].illustrative)
    ]
  ];
  const beside = besideIn(locale, entry.side, entry.beside);
  return [
    element(
      document,
      "p",
      {class: "match-place-name"},
      element(document, "strong", {}, element(document, "a", {href: placeHref(document, entry.page)}, entry.label)),
      beside && " ",
      beside && element(document, "span", {lang: beside.lang, class: "match-name-uk"}, beside.text),
      entry.formerCentre && " ",
      entry.formerCentre &&
        element(
          document,
          "span",
          {class: "match-reason"},
          placeNamesWords[locale].foundBy.former({name: entry.formerCentre, untilYear: null})
        )
    ),
    element(document, "ul", {class: "match-facts"}, ...facts.map((fact) => element(document, "li", {}, ...fact))),
    ...(isCounty ? [element(document, "p", {class: "match-reason"}, countyWords[locale].note)] : []),
    ...(side === "hromada" && one.isWithheld
      ? [element(document, "p", {class: "match-reason"}, words.withheldNote)]
      : [])
  ];
}

/** What the counties and oblasts around a place have with each other, or a county itself. */
export const saidTies = (data: MatchData, code: string, locale: Locale): readonly RegionTie[] =>
  data.regionTies(code).map(({norwegianCode, ukrainianCode, status, isActive}) => ({
    norwegian: data.partyName(norwegianCode, locale),
    ukrainian: data.partyName(ukrainianCode, locale),
    status: data.statusName(status, locale),
    isPartnership: isActive
  }));

/** How to read the list, and what this edition does not show. */
export function listNote(data: MatchData, {side}: Pick<Ranking, "side">, locale: Locale): string {
  const words = matchWords[locale];
  const isHeldBack =
    side === "kommune" &&
    data.places.hromadas.some(({isWithheld, regionType}) => isWithheld && regionType === "frontline");
  return [words.listNote(data.book.list, side), isHeldBack ? words.withheldNote : ""]
    .filter((one) => one !== "")
    .join(" ");
}

/** Why nobody is on the list, and a button for the smallest thing that would change that; nothing where somebody is. */
export function nothingLeft({document, locale, data}: RowFrame, {filtered}: Ranking): HTMLElement[] {
  if (filtered.left > 0) return [];
  const words = matchWords[locale];
  const {loosen} = filtered;
  if (!loosen) return [element(document, "p", {class: "match-nothing"}, words.nothingAtAll(data.book.list))];
  return [
    element(document, "p", {class: "match-nothing"}, words.nothingLeft(loosen.keys, loosen.brings)),
    element(
      document,
      "button",
      {type: "button", class: "needs-script", "data-act": "loosen", "data-filters": loosen.keys.join(" ")},
      words.loosen(loosen.keys)
    )
  ];
}
