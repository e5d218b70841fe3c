import {countyPaperWords, paperSummaryWords} from "../words/words.js";
import type {PaperPartners, PaperRank} from "../words/rooms/paper_summary.js";
import {finding, list, text, type Chapter} from "./blocks.js";
import type {PaperPair, Standing} from "./paper_pair.js";
import {pointsOf} from "../pairing/ranking.js";
import {sideWords} from "../pairing/side_words.js";

/** Areas named in one line; the chapters after it name them all. */
const mostNamed = 3;

/** The paper in a few lines, for whoever reads no further. */
export function summaryChapter(pair: PaperPair): Chapter {
  const {locale, data, explanation, asked, kommune, hromada, standings} = pair;
  const words = sideWords(data, paperSummaryWords[locale], countyPaperWords[locale].summary);
  const {gains, parts, missing} = explanation;
  const isKnown = explanation.kommune.answers !== null && explanation.hromada.answers !== null;
  const names = (gained: readonly {readonly area: string}[]): string[] =>
    gained.slice(0, mostNamed).map(({area}) => data.areaName(area, locale));
  const unknown = parts.filter(({isUnknown}) => isUnknown).length;
  return {
    id: "paper-summary",
    heading: words.heading,
    isIllustrative: pair.isMadeUp,
    sources: "",
    blocks: [
      finding(
        words.verdict({
          kommune,
          hromada,
          points: pointsOf(explanation.sum, asked.weights),
          ranks: [rank(pair, standings[0]), rank(pair, standings[1])]
        })
      ),
      ...list([
        isKnown ? words.help(hromada, names(gains.hromada)) : words.unknownGains,
        words.learning(kommune, names(gains.kommune)),
        region(pair),
        words.known({unknown, criteria: parts.length, missing: missing.length})
      ]),
      text(words.basis)
    ]
  };
}

const rank = (pair: PaperPair, {side, own: {position}, count}: Standing): PaperRank => ({
  whose: pair[side],
  position,
  count
});

function region({locale, explanation, kommune, hromada, data}: PaperPair): string {
  const {regionType, isWithheld} = explanation.hromada;
  const of = (name: string, code: string): PaperPartners[] => {
    const names = data.partners(code, locale);
    return names === "" ? [] : [{whose: name, names}];
  };
  const partners = [...of(kommune, explanation.kommune.code), ...of(hromada, explanation.hromada.code)];
  const {list} = data.book;
  const {partRegionType} = data.book.entry(explanation.hromada.code);
  return paperSummaryWords[locale].region({hromada, regionType, partRegionType, list, isWithheld, partners});
}
