import {countyPaperWords, paperAlternativesWords, paperWords} from "../words/words.js";
import {criterionKeys} from "../model/match/criteria.js";
import {
  column,
  figureColumn,
  finding,
  linked,
  note,
  pieces,
  table,
  text,
  type Block,
  type Chapter,
  type Words
} from "./blocks.js";
import {nameOf, valuesOf, type Listed, type PaperPair, type Standing} from "./paper_pair.js";
import {pointsOf, pointsText} from "../pairing/ranking.js";
import {sideWords} from "../pairing/side_words.js";

/** Who else was considered, on both sides, and what a person decided against the order. */
export function alternativesChapter(pair: PaperPair): Chapter {
  const words = paperAlternativesWords[pair.locale];
  return {
    id: "paper-alternatives",
    heading: words.heading,
    isIllustrative: pair.isMadeUp,
    sources: "",
    blocks: [...overridden(pair), ...pair.standings.flatMap((standing) => others(pair, standing)), note(words.rule)]
  };
}

function others(pair: PaperPair, standing: Standing): Block[] {
  const {locale, asked, data} = pair;
  const words = sideWords(data, paperAlternativesWords[locale], countyPaperWords[locale].alternatives);
  const {side} = standing;
  if (standing.others.length === 0) return [text(words.nobodyLeft(side, pair[side]))];
  const rows = standing.others.map((one): Words[] => [
    within(pair, one.code),
    one.position === null ? "–" : String(one.position),
    pointsText(one.sum, asked.weights, locale),
    differences(pair, standing, one, 1),
    differences(pair, standing, one, -1)
  ]);
  const columns = [
    column(words.candidates[side], 1.4),
    figureColumn(words.columns.rank),
    figureColumn(words.columns.points),
    column(words.columns.advantage, 1.4),
    column(words.columns.drawback, 1.4)
  ];
  return [table(words.caption(side, pair[side]), columns, rows, {isIllustrative: pair.isMadeUp})];
}

/** A municipality with its county or oblast; its name leads to its page. */
function within({data, locale}: PaperPair, code: string): Words {
  const {label, page, within: region} = data.book.entry(code);
  const name = linked(nameOf(data, code, locale), label, page);
  return region === "" ? name : paperWords[locale].within(pieces(name), region);
}

/** The criteria in which another candidate gains (1) or loses (−1) most points on this pair. */
function differences(pair: PaperPair, standing: Standing, other: Listed, sign: 1 | -1): string {
  const {locale, asked} = pair;
  const words = paperAlternativesWords[locale];
  const [own, others] = [valuesOf(pair, standing, standing.own.index), valuesOf(pair, standing, other.index)];
  const gained = criterionKeys
    .map((key, number) => ({key, points: asked.weights[key] * (others[number]! - own[number]!)}))
    .filter(({points}) => points * sign > 0)
    .sort((a, b) => (b.points - a.points) * sign)
    .slice(0, 2);
  if (gained.length === 0) return words.noDifference;
  return gained.map(({key, points}) => words.difference(key, pointsOf(points, asked.weights))).join("\n");
}

/**
 * The decision of a person, with the alternative that the order recommended; or, without one, that the order puts
 * others first.
 */
function overridden(pair: PaperPair): Block[] {
  const {
    asked: {override},
    data: {book},
    locale,
    standings
  } = pair;
  const words = paperAlternativesWords[locale];
  if (override) {
    const {kind, role, date, reason, recommendedCode} = override;
    const recommended = book.entry(recommendedCode).label;
    return [finding(words.overridden({kind, role, date, recommended})), text(words.reason(reason))];
  }
  return standings.flatMap(({side, own, others: [first]}) =>
    own.position === 1 || !first ? [] : [text(words.another({first: book.entry(first.code).label, whose: pair[side]}))]
  );
}
