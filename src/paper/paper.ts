// The decision paper of a pair: one content for the page and the PDF.
import type {MartName, MartReader} from "../marts/mart_rows.js";
import type {Locale} from "../words/locales.js";
import {paperAssessmentWords, paperWords} from "../words/words.js";
import {factsChapter} from "./pair_facts.js";
import {agendaChapter} from "./agenda.js";
import {alternativesChapter} from "./alternatives.js";
import {areasChapter} from "./common_areas.js";
import {assessmentChapter} from "./assessment.js";
import {pieces, type DecisionPaper} from "./blocks.js";
import {caveatsChapter} from "./caveats.js";
import {fundingChapter} from "./who_pays.js";
import {explorerMarts, type MatchData} from "../pairing/match_data.js";
import {nameOf, paperPair, type PaperAsked, type PaperPair} from "./paper_pair.js";
import {reasonsChapter} from "./reasons.js";
import {sourceBook} from "./cited_tables.js";
import {summaryChapter} from "./summary.js";

/** The marts a paper is written from. */
export const paperMarts = [
  ...explorerMarts,
  "funding_instrument",
  "partnership_pair",
  "table_provenance"
] as const satisfies readonly MartName[];

/** Tables whose newest day is the paper's date: what it shows, and not what the house keeps beside it. */
const datedTables = [
  "kommuner",
  "hromadas",
  "territory_order_lines",
  "norwegian_profiles",
  "hromada_needs",
  "cases",
  "claims",
  "funding_instruments"
];

/**
 * Writes the paper.
 * @throws RangeError where a place is unknown or the weights cannot be used; `readPaperAsked` says it in sentences
 * before
 */
export function decisionPaper(read: MartReader, all: MatchData, locale: Locale, asked: PaperAsked): DecisionPaper {
  const data = all.of(asked.kommune);
  const sources = sourceBook(read, locale, datedTables);
  const pair = paperPair(read, data, locale, sources, asked);
  const {kommune, hromada, explanation} = pair;
  const chapters = [
    summaryChapter(pair),
    factsChapter(pair),
    reasonsChapter(pair),
    areasChapter(pair),
    alternativesChapter(pair),
    caveatsChapter(pair),
    fundingChapter({read, locale, sources, links: explanation.links, hromada: {code: asked.hromada, label: hromada}}),
    assessmentChapter(data, locale, sources, capacityNote(pair)),
    agendaChapter({
      data,
      locale,
      sources,
      explanation,
      kommune,
      hromada,
      languages: commonLanguages(pair)
    }),
    sources.chapter()
  ];
  const isIllustrative = chapters.some((chapter) => chapter.isIllustrative);
  const words = paperWords[locale];
  return {
    locale,
    date: sources.date,
    title: words.title(kommune, pieces(nameOf(data, asked.hromada, locale))),
    subtitle: words.subtitle(sources.date),
    notice: isIllustrative ? words.notice : null,
    mark: isIllustrative ? words.mark : null,
    chapters,
    words: words.marks
  };
}

function capacityNote({explanation, locale}: PaperPair): string | null {
  const {answers} = explanation.kommune;
  if (!answers) return null;
  const {people, hoursPerMonth, evidence} = answers;
  return paperAssessmentWords[locale].capacity({people, hoursPerMonth, isIllustrative: evidence === "illustrative"});
}

/** Codes of the languages that both have named; null where either has named none. */
function commonLanguages({explanation}: PaperPair): string[] | null {
  const [kommune, hromada] = [
    explanation.kommune.answers?.languages ?? [],
    explanation.hromada.answers?.languages ?? []
  ];
  return kommune.length === 0 || hromada.length === 0 ? null : kommune.filter((code) => hromada.includes(code));
}
