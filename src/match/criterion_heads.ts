// What the columns of the bars are, and by which of them the rows of the list stand.
import {criteriaWords, matchWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {criterionKeys, type CriterionKey} from "../model/match/criteria.js";
import {partGroups} from "../model/match/part_groups.js";
import {pairAt, type Ranked} from "../model/match/rank.js";
import {weightSum, type Weights} from "../model/match/weights.js";
import type {MatchData} from "../pairing/match_data.js";
import type {Ranking} from "../pairing/ranking.js";
import {element} from "../ui/element.js";

/** The choice of an order. */
export function sortField(document: Document, locale: Locale): HTMLElement {
  const words = matchWords[locale];
  const option = (value: string, label: string): HTMLElement => element(document, "option", {value}, label);
  return element(
    document,
    "label",
    {class: "match-sort"},
    element(document, "span", {}, words.sortBy),
    element(
      document,
      "select",
      {name: "sort", "data-part": "sort", autocomplete: "off"},
      option("", words.sortByAll),
      ...criterionKeys.map((key) => option(key, criteriaWords[locale].names[key]))
    )
  );
}

/**
 * A name over each column of the bars. Those who do not see the columns hear each bar in words and have the field, so
 * the names are for the eye, and a press on one is a short way to the field.
 */
export function criterionHeads(
  document: Document,
  locale: Locale,
  weights: Weights,
  sort: CriterionKey | null
): HTMLElement[] {
  const sum = weightSum(weights);
  return criterionKeys
    .filter((key) => weights[key] > 0)
    .map((key) =>
      element(
        document,
        "span",
        {
          class: `match-head part-${partGroups[key]}${key === sort ? " is-sorted" : ""}`,
          style: `width:${((100 * weights[key]) / sum).toFixed(2)}%`,
          "data-act": "sort",
          "data-key": key
        },
        element(document, "span", {}, criteriaWords[locale].shorts[key])
      )
    );
}

/** The rows by one criterion, most first; equal ones stay as they stood, and all do where none is chosen. */
export function sortedRows<Row extends {readonly ranked: Ranked}>(
  {pairValues}: Pick<MatchData, "pairValues">,
  {side, index}: Pick<Ranking, "side" | "index">,
  rows: readonly Row[],
  sort: CriterionKey | null
): readonly Row[] {
  if (!sort) return rows;
  const plane = pairValues.values[criterionKeys.indexOf(sort)]!;
  const value = ({ranked}: Row): number => plane[pairAt(pairValues, side, index, ranked.index)]!;
  return rows.toSorted((a, b) => value(b) - value(a));
}
