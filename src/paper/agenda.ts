// The agenda of the first digital meeting, made from what the two have told and from the ten lessons.
import type {Locale} from "../words/locales.js";
import type {Explanation} from "../model/match/explain.js";
import type {LessonCode} from "../model/match/lessons.js";
import {matchingWords} from "../words/words.js";
import {lower} from "../pairing/explain_words.js";
import {column, figureColumn, note, table, text, type Chapter} from "./blocks.js";
import {slides, type SourceBook} from "./cited_tables.js";

export interface AgendaInput {
  readonly locale: Locale;
  readonly sources: SourceBook;
  readonly explanation: Explanation;
  readonly kommune: string;
  readonly hromada: string;
  readonly areaName: (code: string) => string;
  /** Names of the languages both have named; null where either has named none. */
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
  const nb = locale === "nb";
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
    heading: nb ? "Dagsorden for det første digitale møtet" : "Agenda for the first digital meeting",
    isIllustrative:
      explanation.gains.hromada.length + explanation.gains.kommune.length > 0 && explanation.isIllustrative,
    sources: sources.cite(slides, "partnership_lessons"),
    blocks: [
      text(
        nb
          ? "KS hjelper med å sette opp møtet, sammen med AUC, den ukrainske kommuneorganisasjonen. Før møtet bør " +
              "de to ha snakket sammen: e-post alene bygger ingenting."
          : "KS helps to set up the meeting, together with AUC, the Association of Ukrainian Cities. The two " +
              "should have spoken before it: e-mail alone builds nothing."
      ),
      text(language(languages, locale)),
      table(
        nb ? `Forslag til dagsorden, ${total} minutter` : `Proposed agenda, ${total} minutes`,
        [
          figureColumn(nb ? "Nr." : "No."),
          column(nb ? "Punkt" : "Item", 3),
          column(nb ? "Erfaringen bak" : "The lesson behind it", 1),
          figureColumn(nb ? "Minutter" : "Minutes")
        ],
        [...rows, ["", nb ? "Til sammen" : "Together", "", String(total)]],
        {hasTotal: true}
      ),
      note(
        nb
          ? "Erfaringene er de ti KS samlet i 2023 om hva som får et partnerskap til å virke."
          : "The lessons are the ten that KS gathered in 2023 on what makes a partnership work."
      )
    ]
  };
}

function language(common: readonly string[] | null, locale: Locale): string {
  const nb = locale === "nb";
  if (common === null)
    return nb
      ? "Arbeidsspråk: ikke kjent for begge. Avklar det på forhånd, og bestill tolk om det trengs."
      : "Working language: not known for both. Settle it beforehand, and book an interpreter if needed.";
  if (common.length === 0)
    return nb
      ? "Arbeidsspråk: de to har ikke oppgitt noe felles. Bestill tolk."
      : "Working language: the two have named none in common. Book an interpreter.";
  return nb
    ? `Arbeidsspråk begge har oppgitt: ${common.join(", ")}.`
    : `Working languages that both have named: ${common.join(", ")}.`;
}

function pointsOf({locale, explanation: {gains}, kommune, hromada, areaName}: AgendaInput): Point[] {
  const nb = locale === "nb";
  const areas = (codes: readonly string[]): string =>
    codes
      .slice(0, mostAreas)
      .map((code) => lower(areaName(code)))
      .join("; ");
  const [help, learning] = [areas(gains.hromada.map(({area}) => area)), areas(gains.kommune.map(({area}) => area))];
  return [
    {
      minutes: 10,
      lesson: "personal_contacts",
      what: nb
        ? "Velkommen. Hvem er vi, og hvem er med hele veien?"
        : "Welcome. Who are we, and who takes part throughout?"
    },
    {
      minutes: 20,
      lesson: "areas_defined",
      what: help
        ? nb
          ? `Hva trenger ${hromada} mest, nå og på sikt? Der ${kommune} har kompetanse: ${help}.`
          : `What does ${hromada} need most, now and later? Where ${kommune} has competence: ${help}.`
        : nb
          ? `Hva trenger ${hromada} mest, nå og på sikt? Hva kan ${kommune} hjelpe med? Ingen felles områder er ` +
            "kjent ennå."
          : `What does ${hromada} need most, now and later? What can ${kommune} help with? No areas in common are ` +
            "known yet."
    },
    {
      minutes: 15,
      lesson: "both_benefit",
      what: learning
        ? nb
          ? `Hva ønsker ${kommune} å lære av ${hromada}? Der ønske og tilbud møtes: ${learning}.`
          : `What does ${kommune} wish to learn from ${hromada}? Where wish and offer meet: ${learning}.`
        : nb
          ? `Hva ønsker ${kommune} å lære av ${hromada}, for eksempel om beredskap og krisehåndtering?`
          : `What does ${kommune} wish to learn from ${hromada}, such as on preparedness and crisis management?`
    },
    {
      minutes: 15,
      lesson: "expectations",
      what: nb
        ? "Hva kan vi love, og hva kan vi ikke love? Penger, utstyr, tid."
        : "What can we promise, and what can we not? Money, equipment, time."
    },
    {
      minutes: 10,
      lesson: "funding_clear",
      what: nb
        ? "Hvem betaler, hvor søker vi, og hva gjør vi uten støtte?"
        : "Who pays, where do we apply, and what do we do without support?"
    },
    {
      minutes: 5,
      lesson: "local_stakeholders",
      what: nb
        ? "Hvilke foreninger, skoler og bedrifter bør med på begge sider?"
        : "Which organisations, schools and businesses should take part on both sides?"
    },
    {
      minutes: 5,
      lesson: "visits_abroad",
      what: nb
        ? "Hvor kan vi møtes? Ingen besøk i Ukraina nå; et møte i Norge, i Polen eller et annet sted nær grensen."
        : "Where can we meet? No visits to Ukraine for now; a meeting in Norway, in Poland or " +
          "elsewhere near the border."
    },
    {
      minutes: 10,
      lesson: "responsible_person",
      what: nb
        ? "Ansvarlig rolle på hver side, neste skritt og dato for det neste møtet."
        : "A responsible role on each side, the next step and the date of the next meeting."
    }
  ];
}
