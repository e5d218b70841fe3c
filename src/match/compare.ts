// Up to three candidates side by side: the same rows for all, so that the eye runs across.
import {criteriaWords, matchDetailsWords, matchRowWords} from "../words/words.js";
import {numberText} from "../words/figures.js";
import {criterionKeys} from "../model/match/criteria.js";
import {pairAt, rowSums} from "../model/match/rank.js";
import {otherSide} from "../pairing/match_address.js";
import {barParts, pointsText, rowFacts, type Ranking} from "../pairing/ranking.js";
import {element, type Child} from "../ui/element.js";
import {placeHref} from "../ui/place_href.js";
import type {RowFrame} from "./row_frame.js";

/** The table, or nothing where nobody is to be compared. */
export function compareTable(
  frame: RowFrame,
  ranking: Ranking,
  codes: readonly string[],
  sturdyShare: (index: number) => number
): HTMLElement[] {
  const {document, locale, data} = frame;
  if (codes.length === 0) return [];
  const text = matchDetailsWords[locale].compare;
  const own = otherSide(ranking.side);
  const indexes = codes.map((code) => data.indexOf(own, code));
  const facts = codes.map((code) => rowFacts(data, ranking, code, locale));
  const sums = rowSums(data.pairValues, ranking.weights, ranking.side, ranking.index);
  const row = (name: string, cells: readonly Child[][]): HTMLElement =>
    element(
      document,
      "tr",
      {},
      element(document, "th", {scope: "row"}, name),
      ...cells.map((cell) => element(document, "td", {}, ...cell))
    );
  // What reads alike is alike: of two that are written 3.2 both are the best.
  const figures = (name: string, values: readonly number[], texts: readonly string[]): HTMLElement => {
    const best = texts[values.indexOf(Math.max(...values))];
    const isTold = texts.some((text) => text !== best);
    return row(
      name,
      texts.map((text) => [isTold && text === best ? element(document, "strong", {}, text) : text])
    );
  };
  const parts = indexes.map((index) => new Map(barParts(data, ranking, index).map((part) => [part.key, part])));
  const body = element(
    document,
    "tbody",
    {},
    figures(
      text.score,
      indexes.map((index) => sums[index]!),
      indexes.map((index) => pointsText(sums[index]!, ranking.weights, locale))
    ),
    ...criterionKeys
      .filter((key) => ranking.weights[key] > 0)
      .map((key) => {
        const values = indexes.map(
          (index) =>
            data.pairValues.values[criterionKeys.indexOf(key)]![
              pairAt(data.pairValues, ranking.side, ranking.index, index)
            ]!
        );
        return figures(
          criteriaWords[locale].names[key],
          values,
          parts.map((one) => text.part(one.get(key)!))
        );
      }),
    row(
      text.sturdy,
      indexes.map((index) => [text.sturdyShare(sturdyShare(index))])
    ),
    ...(own === "hromada"
      ? [
          row(
            text.region,
            facts.map((one) => [one.region])
          )
        ]
      : []),
    row(
      text.within[own],
      facts.map((one) => [one.within])
    ),
    row(
      text.people,
      facts.map((one) => [numberText(one.population, "count", locale)])
    ),
    row(
      text.distance,
      facts.map((one) => [one.distance])
    ),
    row(
      text.partners,
      facts.map((one) => [one.partnerNames || matchRowWords[locale].noPartner[own]])
    )
  );
  const heads = facts.map(({code, label, beside, page}) =>
    element(
      document,
      "th",
      {scope: "col"},
      element(document, "a", {href: placeHref(document, page)}, label),
      beside && element(document, "span", {lang: beside.lang, class: "match-name-uk"}, ` ${beside.text}`),
      element(
        document,
        "button",
        {
          type: "button",
          class: "quiet",
          "data-act": "uncompare",
          "data-code": code,
          "aria-label": text.removeOne(label)
        },
        text.remove
      )
    )
  );
  return [
    element(
      document,
      "div",
      {class: "table-scroll", role: "region", tabindex: 0, "aria-labelledby": "match-compared-title"},
      element(
        document,
        "table",
        {class: "compare-table"},
        element(document, "caption", {}, element(document, "span", {}, text.caption)),
        element(
          document,
          "thead",
          {},
          element(document, "tr", {}, element(document, "th", {scope: "col"}, text.criterion), ...heads)
        ),
        body
      )
    )
  ];
}
