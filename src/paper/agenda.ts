// The agenda of the first digital meeting, made from what the two have told and from the ten lessons.
import {countyPaperWords, matchingWords, paperAgendaWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {Explanation} from "../model/match/explain.js";
import type {LessonCode} from "../model/match/lessons.js";
import type {MatchData} from "../pairing/match_data.js";
import {sideWords} from "../pairing/side_words.js";
import {column, figureColumn, note, table, text, type Chapter} from "./blocks.js";
import {slides, type SourceBook} from "./cited_tables.js";

export interface AgendaInput {
  readonly data: MatchData;
  readonly locale: Locale;
  readonly sources: SourceBook;
  readonly explanation: Explanation;
  readonly kommune: string;
  readonly hromada: string;
  /** Codes of the languages both have named; null where either has named none. */
  readonly languages: readonly string[] | null;
}

interface Point {
  readonly minutes: number;
  readonly what: string;
  readonly lesson: LessonCode;
}

/** Areas named in one point of the agenda; more are a programme, not a first meeting. */
const mostAreas = 3;

export function agendaChapter(input: AgendaInput): Chapter {
  const {locale, sources, explanation, languages} = input;
  const words = paperAgendaWords[locale];
  const points = pointsOf(input);
  const total = points.reduce((sum, {minutes}) => sum + minutes, 0);
  const rows = points.map(({minutes, what, lesson}, index) => [
    String(index + 1),
    what,
    matchingWords[locale].lessons.names[lesson],
    String(minutes)
  ]);
  return {
    id: "paper-agenda",
    heading: words.heading,
    isIllustrative:
      explanation.gains.hromada.length + explanation.gains.kommune.length > 0 && explanation.isIllustrative,
    sources: sources.cite(slides, "partnership_lessons"),
    blocks: [
      text(words.lead),
      text(languages === null ? words.languagesUnknown : words.languages(languages)),
      table(
        words.caption(total),
        [
          figureColumn(words.columns.number),
          column(words.columns.item, 3),
          column(words.columns.lesson, 1),
          figureColumn(words.columns.minutes)
        ],
        [...rows, ["", words.total, "", String(total)]],
        {hasTotal: true}
      ),
      note(words.lessons)
    ]
  };
}

function pointsOf({data, locale, explanation: {gains}, kommune, hromada}: AgendaInput): Point[] {
  const words = sideWords(data, paperAgendaWords[locale], countyPaperWords[locale].agenda);
  const areas = (gained: readonly {readonly area: string}[]): string[] =>
    gained.slice(0, mostAreas).map(({area}) => data.areaName(area, locale));
  return [
    {minutes: 10, lesson: "personal_contacts", what: words.welcome},
    {minutes: 20, lesson: "areas_defined", what: words.needs({kommune, hromada, areas: areas(gains.hromada)})},
    {minutes: 15, lesson: "both_benefit", what: words.learning({kommune, hromada, areas: areas(gains.kommune)})},
    {minutes: 15, lesson: "expectations", what: words.promises},
    {minutes: 10, lesson: "funding_clear", what: words.funding},
    {minutes: 5, lesson: "local_stakeholders", what: words.stakeholders},
    {minutes: 5, lesson: "visits_abroad", what: words.place},
    {minutes: 10, lesson: "responsible_person", what: words.next}
  ];
}
