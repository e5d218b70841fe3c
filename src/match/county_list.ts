// What Norwegian counties have and how they stand, under the list of a hromada.
import {placePath} from "../marts/place_address.js";
import {countyWords, matchRowWords, matchWords} from "../words/words.js";
import type {Hromada} from "../model/match/places.js";
import {rankRow} from "../model/match/rank.js";
import {barParts, pointsOf, type Ranking} from "../pairing/ranking.js";
import {element} from "../ui/element.js";
import {saidTies} from "./explorer_text.js";
import type {RowFrame} from "./row_frame.js";

/**
 * All counties for the hromada of a list, best first, each with its ties and with what its points rest on; nothing for
 * a kommune, and nothing where the hromada is occupied and has no list.
 * @param hrefOf the address at which a county is chosen with this hromada open
 */
export function countyList(
  {document, locale, data}: RowFrame,
  {side, place, weights}: Pick<Ranking, "side" | "place" | "weights">,
  hrefOf: (county: string) => string
): HTMLElement[] {
  if (side === "kommune" || (data.place(side, place) as Hromada).regionType === "occupied") return [];
  const words = matchWords[locale];
  const {openMatch, openPage} = countyWords[locale];
  const counties = data.ofCounties();
  const {pairValues} = counties;
  const index = counties.indexOf(side, place);
  const items = rankRow(pairValues, weights, {side, index, limit: pairValues.kommuneCount}).map((ranked) => {
    const {code} = ranked;
    const name = data.partyName(code, locale);
    const known = barParts(counties, {side, index, weights}, ranked.index).filter(({isUnknown}) => !isUnknown);
    const facts = [
      matchRowWords[locale].inhabitants(counties.place("kommune", code).population, "kommune"),
      words.countyTies(saidTies(data, code, locale)),
      words.countyKnown(known)
    ];
    return element(
      document,
      "li",
      {"data-county": code},
      element(
        document,
        "a",
        {href: hrefOf(code), "data-act": "county", "data-code": code, "aria-label": openMatch(name)},
        name
      ),
      ` ${words.countyPoints(pointsOf(ranked.sum, weights))} `,
      element(document, "a", {class: "evidence-source", href: `./${placePath("fylke", code)}.html`}, openPage(name)),
      element(document, "ul", {class: "match-facts"}, ...facts.map((fact) => element(document, "li", {}, fact)))
    );
  });
  return [
    element(document, "h2", {id: "match-counties-title"}, words.countiesTitle(data.book.entry(place).label)),
    element(document, "p", {class: "match-reason"}, words.countiesNote),
    element(document, "ol", {class: "match-counties"}, ...items)
  ];
}
