import {partBars} from "../charts/part_bars.js";
import {coverageCasesWords, coveragePartnersWords} from "../words/words.js";
import type {Subject} from "../words/rooms/coverage_cases.js";
import {count, figure, largest} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {evidenceText, hostText} from "../pairing/case_text.js";

const subjectKinds: readonly Subject[] = ["norwegian", "swedish", "case"];

const lessonColumns = [
  {key: "lesson_order", unit: "count"},
  {key: "lesson", unit: "text"},
  {key: "known", unit: "count"},
  {key: "subjects", unit: "count"}
] as const;

const columns = [
  {key: "label", unit: "text"},
  {key: "lesson_order", unit: "count"},
  {key: "lesson", unit: "text"},
  {key: "known_when", unit: "text"},
  {key: "evidence_text", unit: "text"}
] as const;

/** Of how many partnerships something is known on each of KS's ten lessons: known or not, never a grade. */
export const health: Card = {
  name: "health",
  mart: "partnership_health",
  tables: ["partnership_lessons", "claims", "partnership_programmes", "cases"],
  controls: [
    {
      name: "show",
      label: (locale) => coverageCasesWords[locale].lessons.show,
      options: subjectKinds.map((value) => ({
        value,
        label: (locale) => coverageCasesWords[locale].lessons.subjects[value]
      }))
    }
  ],
  view(read, {locale, controls}) {
    const words = coverageCasesWords[locale].lessons;
    const kind = subjectKinds.find((one) => one === controls.show) ?? "norwegian";
    const rows = read("partnership_health")
      .filter((row) => row.subject_kind === kind)
      .map((row) => ({
        ...row,
        pair: coveragePartnersWords[locale].pair({partner: row.partner_name, host: hostText(row, locale)}),
        lesson: row[`lesson_${locale}`],
        known_when: row[`known_when_${locale}`],
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
    const of = (code: string): number => rows.filter((row) => row.lesson_code === code && row.is_known).length;
    const told = lessons.map((row) => ({
      lesson_order: row.lesson_order,
      lesson: row.lesson,
      known: of(row.lesson_code),
      subjects: subjects.length
    }));
    const table: CardTable = {
      columns: lessonColumns.map((column) => ({...column, label: words.columns[column.key]})),
      rows: told
    };
    const title = tell(
      {
        most: largest(table, "known", {by: "lesson"}),
        never: count(table, {by: "lesson", where: {known: 0}}),
        subjects: figure(table, "subjects", {by: "lesson"})
      },
      (found) =>
        words.title(kind, {
          subjects: found.subjects?.value ?? 0,
          most: found.most,
          never: found.never.value === 0 ? [] : told.filter(({known}) => known === 0).map(({lesson}) => lesson)
        })
    );
    return {
      ...headed(title),
      isIllustrative: rows.some((row) => row.evidence === "illustrative"),
      subtitle: words.subtitle,
      legend: [
        {label: words.legend.known, sign: "sign-area"},
        {label: words.legend.missing, sign: "sign-area-empty"}
      ],
      summary: title.sentence,
      draw: (frame) =>
        partBars(
          told.map(({lesson, known}) => ({
            label: lesson,
            whole: subjects.length,
            part: known,
            figures: words.figures(known, subjects.length),
            emphasised: false
          })),
          {...frame, color: "var(--accent)"}
        ),
      table,
      lateTable: () => ({
        caption: words.statements,
        columns: columns.map((column) => ({...column, label: words.columns[column.key]})),
        rows: rows.filter((row) => row.is_known).map((row) => ({...row, label: label(row)}))
      }),
      notes: [words.note],
      highlight: null
    };
  }
};
