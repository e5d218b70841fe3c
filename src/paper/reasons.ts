import {criteriaWords, matchingWords} from "../words/words.js";
import {numberText} from "../words/figures.js";
import {fullValue, type CriterionKey} from "../model/match/criteria.js";
import type {Part} from "../model/match/explain.js";
import {filterKeys} from "../model/match/filters.js";
import {sturdinessTop} from "../model/match/sturdiness.js";
import {presets} from "../model/match/weights.js";
import {evidenceLine, gainLines, type EvidenceLine} from "../pairing/explain_words.js";
import {list as inWords} from "../pairing/match_words.js";
import {column, figureColumn, heading, list, note, table, text, type Chapter, type Words} from "./blocks.js";
import type {PaperPair, Standing} from "./paper_pair.js";
import {pointsText} from "../pairing/ranking.js";

/** Tables behind the scores. */
const tables = [
  "kommuner",
  "hromadas",
  "hromada_war_status",
  "hromada_financial_capacity",
  "norwegian_profiles",
  "hromada_needs",
  "partnership_parties",
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
  const nb = locale === "nb";
  const points = (sum: number): string => pointsText(sum, asked.weights, locale);
  const row = ({key, weight, points: own, isUnknown, evidence}: Part): Words[] => [
    criteriaWords[locale].names[key] +
      (isUnknown ? (nb ? " (ukjent: teller halvt)" : " (unknown: counts as half)") : ""),
    weight === 0 ? "–" : points(own),
    weight === 0 ? (nb ? "teller ikke" : "does not count") : points(weight * fullValue),
    evidence
      .map((item) => evidenceLine(item, data, locale))
      .map(
        ({text: said, sign, evidence: kind}) =>
          `${signs[sign]} ${said}${kind === "illustrative" ? `\u00a0${madeUp}` : ""}`
      )
      .join("\n") || criteriaWords[locale].unknown[key]
  ];
  const gains = gainLines(explanation.gains, explanation, data, locale);
  return {
    id: "paper-reasons",
    heading: nb ? "Hvorfor dette paret" : "Why this pair",
    isIllustrative: pair.isMadeUp,
    sources: sources.cite(...tables),
    blocks: [
      ...pair.standings.map((one) => text(standingText(pair, one))),
      text(weighting(pair)),
      table(
        nb ? "Poeng og det som ligger bak" : "Points and what is behind them",
        [
          column(nb ? "Kriterium" : "Criterion", 1),
          figureColumn(nb ? "Poeng" : "Points"),
          figureColumn(nb ? "Av" : "Of"),
          column(nb ? "Belegg" : "Evidence", 2.6)
        ],
        [
          ...explanation.parts.map(row),
          [nb ? "Til sammen" : "Together", points(explanation.sum), points(explanation.weightSum * fullValue), ""]
        ],
        {isIllustrative: pair.isMadeUp, hasTotal: true}
      ),
      note(
        nb
          ? "+ taler for, − taler mot, ? er ukjent og teller halvt, · er en " +
              `opplysning.${explanation.isIllustrative ? ` ${madeUp} bygger på et oppdiktet svar eller en oppdiktet sak.` : ""} ` +
              "Poengene er avrundet til én desimal."
          : "+ speaks for, − speaks against, ? is unknown and counts as half, · is a " +
              `fact.${explanation.isIllustrative ? ` ${madeUp} rests on a made-up answer or case.` : ""} Points are ` +
              "rounded to one decimal."
      ),
      heading(nb ? `Hva ${hromada} får igjen` : `What ${hromada} gains`),
      ...list(gains.hromada),
      heading(nb ? `Hva ${kommune} får igjen` : `What ${kommune} gains`),
      ...list(gains.kommune)
    ]
  };
}

/** Where the partner stands in the list of one of the two. */
function standingText({kommune, hromada, locale, data}: PaperPair, {side, own, count, sturdy}: Standing): string {
  const nb = locale === "nb";
  const [whose, partner] = side === "kommune" ? [kommune, hromada] : [hromada, kommune];
  const kinds = side === "kommune" ? (nb ? "hromadaer" : "hromadas") : nb ? "kommuner" : "kommuner";
  const number = (value: number): string => numberText(value, "count", locale);
  if (own.position === null) {
    return nb
      ? `${partner} står ikke i listen for ${whose}: filtrene tar stedet bort. Poengene er regnet ut som om de ` +
          "ikke gjorde det."
      : `${partner} is not in the list of ${whose}: the filters take it away. The points are worked out as if they ` +
          "did not.";
  }
  const held =
    sturdy === null
      ? ""
      : nb
        ? ` ${partner} er blant de ${wordOf(sturdinessTop, nb)} øverste i ${numberText(sturdy, "share", "nb")} av ` +
          "1 000 tilfeldige vektinger rundt den valgte."
        : ` ${partner} is in the top ${wordOf(sturdinessTop, nb)} in ${numberText(sturdy, "share", "en")} of 1,000 ` +
          "random weightings around the chosen one.";
  const place = data.places[side === "kommune" ? "hromadas" : "kommuner"].length;
  return nb
    ? `For ${whose} er ${partner} nummer ${number(own.position)} av ${number(count)} ${kinds} som filtrene slipper ` +
        `gjennom (${number(place)} i alt).${held}`
    : `For ${whose}, ${partner} is number ${number(own.position)} of ${number(count)} ${kinds} that the filters ` +
        `let through (${number(place)} in all).${held}`;
}

const wordOf = (value: number, nb: boolean): string => (value === 5 ? (nb ? "fem" : "five") : String(value));

/** The weighting, its reason, and the filters, in words. */
function weighting({asked: {preset, weights, filters}, locale}: PaperPair): string {
  const nb = locale === "nb";
  const {name, reason} = matchingWords[locale].presets[preset];
  const {weights: standing} = presets[preset];
  const and = nb ? "og" : "and";
  const changed = (Object.keys(weights) as CriterionKey[]).filter((key) => weights[key] !== standing[key]);
  const own =
    changed.length === 0
      ? ""
      : nb
        ? ` Endret: ${inWords(
            changed.map((key) => `${criteriaWords.nb.shorts[key]} ${weights[key]}`),
            and
          )}.`
        : ` Changed: ${inWords(
            changed.map((key) => `${criteriaWords.en.shorts[key]} ${weights[key]}`),
            and
          )}.`;
  const on = filterKeys
    .filter((key) => filters[key])
    .map((key) => matchingWords[locale].filters[key].name.replace(/^./u, (letter) => letter.toLocaleLowerCase(locale)));
  const filtered =
    on.length === 0
      ? nb
        ? "Ingen filtre er på"
        : "No filters are on"
      : nb
        ? `Filtre: ${inWords(on, and)}`
        : `Filters: ${inWords(on, and)}`;
  return nb
    ? `Vekting: ${name}. ${reason}${own} ${filtered}; okkuperte hromadaer er aldri med.`
    : `Weighting: ${name}. ${reason}${own} ${filtered}; occupied hromadas are never included.`;
}
