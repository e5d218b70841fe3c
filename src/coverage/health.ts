import {knownGrid} from "../charts/known_grid.js";
import {missingFigure, numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";
import {evidenceText, hostText} from "../pairing/case_text.js";

/** What is known of each partnership, held against KS's ten lessons: known or missing, never a grade. */
export const health: Card = {
  name: "health",
  mart: "partnership_health",
  tables: ["partnership_lessons", "partnership_parties", "partnership_programmes", "cases"],
  controls: [
    {
      name: "show",
      label: {nb: "Vis", en: "Show"},
      options: [
        {value: "norwegian", label: {nb: "Norsk-ukrainske partnerskap", en: "Norwegian–Ukrainian partnerships"}},
        {value: "swedish", label: {nb: "Svensk-ukrainske partnerskap", en: "Swedish–Ukrainian partnerships"}},
        {value: "case", label: {nb: "Saker fra første møte", en: "Cases from the first meeting on"}}
      ]
    }
  ],
  view(read, {locale, controls}) {
    const nb = locale === "nb";
    const count = (value: number): string => numberText(value, "count", locale);
    const kind = controls.show ?? "norwegian";
    const rows = read("partnership_health")
      .filter((row) => row.subject_kind === kind)
      .map((row) => ({
        ...row,
        pair: `${row.partner_name} – ${hostText(row, locale)}`,
        lesson: nb ? row.lesson_nb : row.lesson_en,
        known_when: nb ? row.known_when_nb : row.known_when_en,
        answer: row.is_known ? (nb ? "kjent" : "known") : missingFigure(locale),
        evidence_text: evidenceText(row.evidence, locale)
      }));
    const lessons = [...new Map(rows.map((row) => [row.lesson_order, row])).values()].toSorted(
      (a, b) => a.lesson_order - b.lesson_order
    );
    // Two cases may read the same where a name is withheld; the id keeps their rows apart.
    const twice = (pair: string): boolean =>
      new Set(rows.filter((row) => row.pair === pair).map((row) => row.subject_id)).size > 1;
    const label = (row: (typeof rows)[number]): string =>
      twice(row.pair) ? `${row.pair} (${row.subject_id})` : row.pair;
    const subjects = [...new Set(rows.map(label))];
    const known = rows.filter((row) => row.is_known).length;
    const never = lessons.filter(({lesson_code}) =>
      rows.every((row) => row.lesson_code !== lesson_code || !row.is_known)
    );
    const what =
      controls.show === "case"
        ? nb
          ? "sakene"
          : "cases"
        : controls.show === "swedish"
          ? nb
            ? "svensk-ukrainske partnerskapene"
            : "Swedish–Ukrainian partnerships"
          : nb
            ? "norsk-ukrainske partnerskapene"
            : "Norwegian–Ukrainian partnerships";
    const title = nb
      ? `${count(known)} av ${count(rows.length)} svar er kjent for de ${count(subjects.length)} ${what}; ` +
        `${count(never.length)} av ${count(lessons.length)} erfaringer kan vi ikke si noe om for noen av dem`
      : `${count(known)} of ${count(rows.length)} answers are known for the ${count(subjects.length)} ${what}; on ` +
        `${count(never.length)} of ${count(lessons.length)} lessons we can say nothing of any`;
    return {
      title,
      isIllustrative: rows.some((row) => row.evidence === "illustrative"),
      subtitle: nb
        ? "Om noe står i dataene for hver av KS’ ti erfaringer, per partnerskap. Kjent betyr at det står noe, ikke " +
          "at det er bra; mangler betyr at vi ikke vet, ikke at det er dårlig."
        : "Whether the data hold anything on each of KS’s ten lessons, per partnership. Known means that something " +
          "is written, not that it is good; missing means that we do not know, not that it is bad.",
      legend: [
        {label: nb ? "Kjent" : "Known", sign: "sign-dot"},
        {label: nb ? "Mangler" : "Missing", sign: "sign-ring-plain"},
        ...lessons.map((row) => ({label: `${row.lesson_order} ${row.lesson}`, sign: "sign-none"}))
      ],
      summary: title,
      draw: (frame) =>
        knownGrid(
          rows.map((row) => ({row: label(row), column: String(row.lesson_order), isKnown: row.is_known})),
          {...frame, rows: subjects, columns: lessons.map((row) => String(row.lesson_order))}
        ),
      table: {
        columns: [
          {key: "label", label: nb ? "Partnerskap" : "Partnership", unit: "text"},
          {key: "lesson_order", label: nb ? "Nr." : "No.", unit: "count"},
          {key: "lesson", label: nb ? "Erfaring" : "Lesson", unit: "text"},
          {key: "answer", label: nb ? "Svar" : "Answer", unit: "text"},
          {key: "known_when", label: nb ? "Kjent når" : "Known when", unit: "text"},
          {key: "evidence_text", label: nb ? "Grunnlag" : "Evidence", unit: "text"}
        ],
        rows: rows.map((row) => ({...row, label: label(row)}))
      },
      notes: [
        nb
          ? "Åpne kilder sier nesten aldri hvem som har ansvaret, hva partene vil samarbeide om, eller hvem som " +
            "betaler. Det er spørsmål å stille, ikke feil ved partnerskapene."
          : "Public sources hardly ever say who is responsible, what the parties want to work on, or who pays. " +
            "These are questions to ask, not faults of the partnerships."
      ],
      highlight: null
    };
  }
};
