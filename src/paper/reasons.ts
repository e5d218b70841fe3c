import {countyPaperWords, countyWords, criteriaUnknownWords, criteriaWords, paperReasonsWords} from "../words/words.js";
import {fullValue, type CriterionKey} from "../model/match/criteria.js";
import type {Part} from "../model/match/explain.js";
import {filterKeys} from "../model/match/filters.js";
import {sturdinessTop} from "../model/match/sturdiness.js";
import {presets} from "../model/match/weights.js";
import {evidenceLine, gainLines, type EvidenceLine} from "../pairing/explain_text.js";
import {otherSide} from "../pairing/match_address.js";
import {column, figureColumn, heading, list, note, table, text, type Chapter, type Words} from "./blocks.js";
import type {PaperPair, Standing} from "./paper_pair.js";
import {pointsText} from "../pairing/ranking.js";
import {sideWords} from "../pairing/side_words.js";

/** Tables behind the scores. */
const tables = [
  "kommuner",
  "hromadas",
  "territory_order_lines",
  "hromada_financial_capacity",
  "norwegian_profiles",
  "hromada_needs",
  "claims",
  "cases",
  "areas"
];

const signs: Readonly<Record<EvidenceLine["sign"], string>> = {for: "+", against: "−", unknown: "?", plain: "·"};
const madeUp = "†";

/**
 * Why this pair: points and evidence of every criterion, what each side gains, and where the pair stands in both lists.
 */
export function reasonsChapter(pair: PaperPair): Chapter {
  const {data, locale, explanation, asked, sources, kommune, hromada} = pair;
  const words = paperReasonsWords[locale];
  const isCounty = data.norwegian === "county";
  const points = (sum: number): string => pointsText(sum, asked.weights, locale);
  const row = ({key, weight, points: own, isUnknown, evidence}: Part): Words[] => [
    isUnknown ? words.unknown(key) : criteriaWords[locale].names[key],
    weight === 0 ? "–" : points(own),
    weight === 0 ? words.doesNotCount : points(weight * fullValue),
    evidence
      .map((item) => evidenceLine(item, asked.hromada, data, locale))
      .map(
        ({text: said, sign, evidence: kind}) =>
          `${signs[sign]} ${said}${kind === "illustrative" ? `\u00a0${madeUp}` : ""}`
      )
      .join("\n") || (isCounty ? countyWords[locale].notAsked : criteriaUnknownWords[locale][key])
  ];
  const gains = gainLines(explanation.gains, explanation, data, locale);
  const {columns} = words;
  return {
    id: "paper-reasons",
    heading: words.heading,
    isIllustrative: pair.isMadeUp,
    sources: sources.cite(...tables),
    blocks: [
      ...pair.standings.map((one) => text(standingText(pair, one))),
      text(weighting(pair)),
      ...(isCounty ? [note(countyWords[locale].note)] : []),
      table(
        words.caption,
        [
          column(columns.criterion, 1),
          figureColumn(columns.points),
          figureColumn(columns.of),
          column(columns.evidence, 2.6)
        ],
        [
          ...explanation.parts.map(row),
          [words.total, points(explanation.sum), points(explanation.weightSum * fullValue), ""]
        ],
        {isIllustrative: pair.isMadeUp, hasTotal: true}
      ),
      note(words.signs(explanation.isIllustrative ? madeUp : null)),
      heading(words.gains(hromada)),
      ...list(gains.hromada),
      heading(words.gains(kommune)),
      ...list(gains.kommune)
    ]
  };
}

/** Where the partner stands in the list of one of the two. */
function standingText(pair: PaperPair, {side, own: {position}, count, sturdy}: Standing): string {
  const words = sideWords(pair.data, paperReasonsWords[pair.locale], countyPaperWords[pair.locale].reasons);
  const [whose, partner] = [pair[side], pair[otherSide(side)]];
  if (position === null) return words.filteredOut({whose, partner});
  const all = pair.data.places[side === "kommune" ? "hromadas" : "kommuner"].length;
  return words.standing({whose, partner, side, position, count, all, sturdy, top: sturdinessTop});
}

/** The weighting, its reason, and the filters, in words. */
function weighting({asked: {preset, weights, filters}, locale}: PaperPair): string {
  const {weights: standing} = presets[preset];
  return paperReasonsWords[locale].weighting({
    preset,
    changed: (Object.keys(weights) as CriterionKey[])
      .filter((key) => weights[key] !== standing[key])
      .map((criterion) => ({criterion, weight: weights[criterion]})),
    filters: filterKeys.filter((key) => filters[key])
  });
}
