import {partBars} from "../charts/part_bars.js";
import type {Card} from "../cards/card.js";
import {evidenceText} from "../pairing/case_text.js";
import {coverageCasesWords} from "../words/words.js";

const columns = [
  {key: "label", unit: "text"},
  {key: "case_count", unit: "count"},
  {key: "stalled_count", unit: "count"},
  {key: "stalled_after_days", unit: "count"},
  {key: "median_days", unit: "count"},
  {key: "longest_days", unit: "count"},
  {key: "evidence", unit: "text"}
] as const;

/** How many cases stand at each stage, and how many of them are stalled? */
export const pipeline: Card = {
  name: "pipeline",
  mart: "pipeline_stage",
  tables: ["cases", "partnership_stages"],
  controls: [],
  view(read, {locale}) {
    const words = coverageCasesWords[locale].stages;
    const rows = read("pipeline_stage").map((row) => ({...row, label: row[`stage_${locale}`]}));
    const total = (of: typeof rows, key: "case_count" | "stalled_count"): number =>
      of.reduce((sum, row) => sum + row[key], 0);
    const open = rows.filter((row) => row.is_open);
    const worst = rows.toSorted((a, b) => b.stalled_count - a.stalled_count)[0];
    const title = words.title({
      stalled: total(rows, "stalled_count"),
      open: total(open, "case_count"),
      worst: worst?.label ?? ""
    });
    return {
      title,
      isIllustrative: rows.some((row) => row.evidence === "illustrative"),
      subtitle: words.subtitle(rows[0]?.reference_date ?? ""),
      legend: [
        {label: words.legend.stalled, sign: "sign-area-frontline"},
        {label: words.legend.within, sign: "sign-area-empty"}
      ],
      summary: title,
      draw: (frame) =>
        partBars(
          rows.map((row) => ({
            label: row.label,
            whole: row.case_count,
            part: row.stalled_count,
            figures: words.figures(row.case_count, row.stalled_count, row.stalled_after_days),
            emphasised: false
          })),
          {...frame, color: "var(--region-frontline)"}
        ),
      table: {
        columns: columns.map((column) => ({...column, label: words.columns[column.key]})),
        rows: rows.map((row) => ({...row, evidence: evidenceText(row.evidence, locale)}))
      },
      notes: [words.note],
      highlight: null
    };
  }
};
