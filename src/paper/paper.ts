// The decision paper of a pair: one content for the page and the PDF.
import type {MartName, MartReader} from "../marts/mart_rows.js";
import type {Locale} from "../words/locales.js";
import {dateText} from "../words/figures.js";
import {languageNames, capacityText, factsChapter} from "./pair_facts.js";
import {agendaChapter} from "./agenda.js";
import {alternativesChapter} from "./alternatives.js";
import {areasChapter} from "./common_areas.js";
import {assessmentChapter} from "./assessment.js";
import type {DecisionPaper, Words} from "./blocks.js";
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
  "hromada_war_status",
  "norwegian_profiles",
  "hromada_needs",
  "cases",
  "partnership_parties",
  "funding_instruments"
];

/**
 * Writes the paper.
 * @throws RangeError where a place is unknown or the weights cannot be used; `readPaperAsked` says it in sentences
 * before
 */
export function decisionPaper(read: MartReader, data: MatchData, locale: Locale, asked: PaperAsked): DecisionPaper {
  const nb = locale === "nb";
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
    assessmentChapter(locale, sources, capacityNote(pair)),
    agendaChapter({
      locale,
      sources,
      explanation,
      kommune,
      hromada,
      areaName: (code) => data.areaName(code, locale),
      languages: commonLanguages(pair)
    }),
    sources.chapter()
  ];
  const isIllustrative = chapters.some((chapter) => chapter.isIllustrative);
  const day = dateText(sources.date, locale);
  return {
    locale,
    date: sources.date,
    title: [
      nb ? `Beslutningsgrunnlag: ${kommune} og ` : `Decision paper: ${kommune} and `,
      ...runs(nameOf(data, asked.hromada))
    ],
    subtitle: nb
      ? `Norsk-ukrainsk kommunesamarbeid. Data til og med ${day}.`
      : `Norwegian–Ukrainian municipal cooperation. Data up to ${day}.`,
    notice: !isIllustrative
      ? null
      : nb
        ? "Illustrativt: svar og saker i dette papiret er oppdiktet for å vise verktøyet. Ingen kommune eller " +
          "hromada har gitt dem, og papiret kan ikke brukes til en beslutning. Folketall, områdetyper, partnerskap " +
          "og finansiering er fra åpne kilder."
        : "Illustrative: the answers and cases in this paper are made up to show the tool. No kommune or hromada " +
          "has given them, and the paper cannot be used for a decision. Populations, region types, partnerships " +
          "and funding are from public sources.",
    mark: !isIllustrative
      ? null
      : nb
        ? "Illustrativt: oppdiktede svar, ikke til beslutning"
        : "Illustrative: made-up answers, not for a decision",
    chapters,
    words: nb
      ? {sources: "Kilder", illustrative: "illustrativt", page: "Side", of: "av"}
      : {sources: "Sources", illustrative: "illustrative", page: "Page", of: "of"}
  };
}

const runs = (words: Words): Exclude<Words, string> => (typeof words === "string" ? [words] : words);

function capacityNote(pair: PaperPair): string | null {
  const {answers} = pair.explanation.kommune;
  if (!answers) return null;
  const made = answers.evidence === "illustrative";
  return pair.locale === "nb"
    ? `Profilen sier at kommunen kan sette av ${capacityText(pair)}${made ? " (illustrativt)" : ""}.`
    : `The profile says that the kommune can set aside ${capacityText(pair)}${made ? " (illustrative)" : ""}.`;
}

/** Languages that both have named; null where either has named none. */
function commonLanguages({explanation, locale}: PaperPair): string[] | null {
  const [kommune, hromada] = [
    explanation.kommune.answers?.languages ?? [],
    explanation.hromada.answers?.languages ?? []
  ];
  if (kommune.length === 0 || hromada.length === 0) return null;
  return languageNames(
    kommune.filter((code) => hromada.includes(code)),
    locale
  );
}
