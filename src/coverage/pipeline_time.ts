import {stageDots} from "../charts/stage_dots.js";
import type {Locale} from "../words/locales.js";
import {dateText, numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";
import {evidenceText, hostText, roleText, stepText} from "../pairing/case_text.js";
import type {MartRows} from "../marts/mart_rows.js";

type Case = MartRows["pipeline_case"];

/** How long has each case stood in its stage, and which next step is due? */
export const pipelineTime: Card = {
  name: "pipeline-time",
  mart: "pipeline_case",
  tables: ["cases", "partnership_stages"],
  controls: [],
  view(read, {locale}) {
    const nb = locale === "nb";
    const count = (value: number): string => numberText(value, "count", locale);
    const cases = read("pipeline_case");
    const open = cases.filter((row) => row.is_open);
    const overdue = open.filter((row) => row.is_overdue);
    const soon = open.filter((row) => row.days_to_due !== null && row.days_to_due >= 0 && row.days_to_due <= 30);
    const nothing = open.filter((row) => row.next_step === null || row.next_step_due_date === null);
    const date = dateText(cases[0]?.reference_date ?? "", locale);
    const stages = [
      ...new Map(
        cases
          .toSorted((a, b) => a.stage_order - b.stage_order)
          .map((row) => [row.stage, {stage: nb ? row.stage_nb : row.stage_en, limit: row.stalled_after_days}])
      ).values()
    ];
    const title = nb
      ? `${count(overdue.length)} neste steg er over fristen, ${count(soon.length)} har frist innen 30 dager, og ` +
        `${count(nothing.length)} åpne saker har ingen frist`
      : `${count(overdue.length)} next steps are overdue, ${count(soon.length)} are due within 30 days, and ` +
        `${count(nothing.length)} open cases have no date`;
    return {
      title,
      isIllustrative: cases.some((row) => row.evidence === "illustrative"),
      subtitle: nb
        ? `Dager hver sak har stått i sitt steg per ${date}. Et tegn per sak, strek ved grensen. Tabellen er ` +
          "ordnet etter neste frist."
        : `Days each case has stood in its stage as of ${date}. A sign a case, a bar at the limit. The table is in ` +
          "order of the next date.",
      legend: [
        {label: nb ? "Innenfor grensen, eller ingen grense" : "Within the limit, or no limit", sign: "sign-dot"},
        {label: nb ? "Stanset" : "Stalled", sign: "sign-frontline"},
        {label: nb ? "Grense for steget" : "Limit of the stage", sign: "sign-tick-text"}
      ],
      summary: title,
      draw: (frame) =>
        stageDots(
          cases.map((row) => ({
            stage: nb ? row.stage_nb : row.stage_en,
            days: row.days_in_stage,
            isStalled: row.is_stalled
          })),
          {
            ...frame,
            stages,
            axisLabel: nb ? "Dager i steget" : "Days in the stage"
          }
        ),
      table: {
        columns: [
          {key: "partner_name", label: nb ? "Kommune" : "Municipality", unit: "text"},
          {key: "host", label: "Hromada", unit: "text"},
          {key: "stage_text", label: nb ? "Steg" : "Stage", unit: "text"},
          {key: "days_in_stage", label: nb ? "Dager i steget" : "Days in the stage", unit: "count"},
          {key: "state", label: nb ? "Tilstand" : "State", unit: "text"},
          {key: "step", label: nb ? "Neste steg" : "Next step", unit: "text"},
          {key: "next_step_due_date", label: nb ? "Frist" : "Due", unit: "date"},
          {key: "days_to_due", label: nb ? "Dager til frist" : "Days until due", unit: "count"},
          {key: "role", label: nb ? "Ansvarlig rolle" : "Responsible role", unit: "text"},
          {key: "evidence", label: nb ? "Grunnlag" : "Evidence", unit: "text"}
        ],
        rows: open
          .toSorted((a, b) => (a.days_to_due ?? 9999) - (b.days_to_due ?? 9999))
          .map((row) => ({...row, ...caseText(row, locale)}))
      },
      notes: [
        nb
          ? "Navnet på en hromada i sakslisten vises bare når paret allerede er offentlig, eller når saken er et " +
            "eksempel fra et område unna fronten. Roller vises, aldri personer."
          : "The name of a hromada of the case list is shown only when the pair is public already, or when the " +
            "case is a sample away from the front. Roles are shown, never persons."
      ],
      highlight: null
    };
  }
};

function caseText(row: Case, locale: Locale): Record<string, string | null> {
  const nb = locale === "nb";
  const states = [
    row.is_stalled && (nb ? "stanset" : "stalled"),
    row.is_overdue && (nb ? "over fristen" : "overdue")
  ].filter((state) => state !== false);
  return {
    host: hostText(row, locale),
    stage_text: nb ? row.stage_nb : row.stage_en,
    state: states.length > 0 ? states.join(", ") : nb ? "i rute" : "on track",
    step: stepText(row.next_step, locale),
    role: roleText(row.responsible_role, locale),
    evidence: evidenceText(row.evidence, locale)
  };
}
