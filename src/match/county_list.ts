// What Norwegian counties have and how they stand, under the list of a hromada.
import {placePath} from "../marts/place_address.js";
import {matchWords} from "../words/words.js";
import {rankCounties} from "../model/match/counties.js";
import type {Hromada, Kommune} from "../model/match/places.js";
import {barParts, pointsOf, type Ranking} from "../pairing/ranking.js";
import {element} from "../ui/element.js";
import {saidTies} from "./explorer_text.js";
import type {RowFrame} from "./row_frame.js";

/**
 * All counties for the hromada of a list, best first, each with its ties and with what its points rest on; nothing for
 * a kommune, and nothing where the hromada is occupied and has no list.
 */
export function countyList(
  {document, locale, data}: RowFrame,
  {side, place, weights}: Pick<Ranking, "side" | "place" | "weights">
): HTMLElement[] {
  if (side === "kommune" || (data.place(side, place) as Hromada).regionType === "occupied") return [];
  const words = matchWords[locale];
  const {rows, pairValues} = rankCounties(data.places, weights, place);
  const items = rows.map(({code, index, sum}) => {
    const {population} = pairValues.places.kommuner[index] as Kommune;
    const known = barParts({pairValues}, {side, index: 0, weights}, index).filter(({isUnknown}) => !isUnknown);
    const facts = [
      words.inhabitants(population, "kommune"),
      words.countyTies(saidTies(data, code, locale)),
      words.countyKnown(known)
    ];
    return element(
      document,
      "li",
      {"data-county": code},
      element(document, "a", {href: `./${placePath("fylke", code)}.html`}, data.partyName(code, locale)),
      ` ${words.countyPoints(pointsOf(sum, weights))}`,
      element(document, "ul", {class: "match-facts"}, ...facts.map((fact) => element(document, "li", {}, fact)))
    );
  });
  return [
    element(document, "h2", {id: "match-counties-title"}, words.countiesTitle(data.book.entry(place).label)),
    element(document, "p", {class: "match-reason"}, words.countiesNote),
    element(document, "ol", {class: "match-counties"}, ...items)
  ];
}
