import {stageDots} from "../charts/stage_dots.js";
import type {Locale} from "../words/locales.js";
import {NoRows} from "../marts/no_rows.js";
import {coverageCasesWords} from "../words/words.js";
import {count} from "../model/findings/find.js";
import {tell, type Among} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {evidenceText, hostText, roleText, stepText} from "../pairing/case_text.js";
import type {MartRows} from "../marts/mart_rows.js";
import {placePath} from "../marts/place_address.js";

const columns = [
  {key: "partner_name", unit: "text", place: "partner_place"},
  {key: "host", unit: "text"},
  {key: "stage_text", unit: "text"},
  {key: "days_in_stage", unit: "count"},
  {key: "state", unit: "text"},
  {key: "step", unit: "text"},
  {key: "next_step_due_date", unit: "date"},
  {key: "days_to_due", unit: "count"},
  {key: "role", unit: "text"},
  {key: "evidence", unit: "text"}
] as const;

type Case = MartRows["pipeline_case"];

/** How long has each case stood in its stage, and which next step is due? */
export const pipelineTime: Card = {
  name: "pipeline-time",
  mart: "pipeline_case",
  tables: ["cases", "partnership_stages"],
  rules: ["illustrative"],
  controls: [],
  view(read, {locale}) {
    const words = coverageCasesWords[locale].time;
    const cases = read("pipeline_case");
    const [first] = cases;
    if (!first) throw new NoRows("no cases");
    const open = cases.filter((row) => row.is_open);
    const stages = [
      ...new Map(
        cases
          .toSorted((a, b) => a.stage_order - b.stage_order)
          .map((row) => [row.stage, {stage: row[`stage_${locale}`], limit: row.stalled_after_days}])
      ).values()
    ];
    const table: CardTable = {
      columns: columns.map((column) => ({...column, label: words.columns[column.key]})),
      rows: open
        .toSorted((a, b) => (a.days_to_due ?? 9999) - (b.days_to_due ?? 9999))
        .map((row) => ({
          ...row,
          ...caseText(row, locale),
          partner_place: placePath("kommune", row.partner_code),
          is_undated: row.next_step === null || row.next_step_due_date === null
        }))
    };
    const casesWhere = (where: Among["where"]) => count(table, {by: "case_id", ...(where && {where})});
    const title = tell(
      {
        overdue: casesWhere({is_overdue: true}),
        soon: casesWhere({days_to_due: {from: 0, to: 30}}),
        undated: casesWhere({is_undated: true})
      },
      ({overdue, soon, undated}) => words.title({overdue: overdue.value, soon: soon.value, undated: undated.value})
    );
    return {
      ...headed(title),
      isIllustrative: cases.some((row) => row.evidence === "illustrative"),
      subtitle: words.subtitle(first.reference_date),
      legend: [
        {label: words.legend.within, sign: "sign-dot"},
        {label: words.legend.stalled, sign: "sign-frontline"},
        {label: words.legend.limit, sign: "sign-tick-text"}
      ],
      summary: title.sentence,
      draw: (frame) =>
        stageDots(
          cases.map((row) => ({
            stage: row[`stage_${locale}`],
            days: row.days_in_stage,
            isStalled: row.is_stalled
          })),
          {
            ...frame,
            stages,
            axisLabel: words.axis
          }
        ),
      table,
      notes: [words.note],
      highlight: null
    };
  }
};

function caseText(row: Case, locale: Locale): Record<string, string | null> {
  return {
    host: hostText(row, locale),
    stage_text: row[`stage_${locale}`],
    state: coverageCasesWords[locale].time.state(row.is_stalled, row.is_overdue),
    step: stepText(row.next_step, locale),
    role: roleText(row.responsible_role, locale),
    evidence: evidenceText(row.evidence, locale)
  };
}
