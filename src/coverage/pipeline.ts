import {partBars} from "../charts/part_bars.js";
import {largest, share, total} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {evidenceText} from "../pairing/case_text.js";
import {NoRows} from "../marts/no_rows.js";
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
  rules: ["illustrative"],
  controls: [],
  view(read, {locale}) {
    const words = coverageCasesWords[locale].stages;
    const rows = read("pipeline_stage").map((row) => ({...row, label: row[`stage_${locale}`]}));
    const [first] = rows;
    if (!first) throw new NoRows("no stages of cases");
    const table: CardTable = {
      columns: columns.map((column) => ({...column, label: words.columns[column.key]})),
      rows: rows.map((row) => ({...row, evidence: evidenceText(row.evidence, locale)}))
    };
    const title = tell(
      {
        stalled: share(
          total(table, "stalled_count", {by: "label"}),
          total(table, "case_count", {by: "label", where: {is_open: true}})
        ),
        worst: largest(table, "stalled_count", {by: "label"})
      },
      words.title
    );
    return {
      ...headed(title),
      isIllustrative: rows.some((row) => row.evidence === "illustrative"),
      subtitle: words.subtitle(first.reference_date),
      legend: [
        {label: words.legend.stalled, sign: "sign-area-frontline"},
        {label: words.legend.within, sign: "sign-area-empty"}
      ],
      summary: title.sentence,
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
      table,
      notes: [words.note],
      highlight: null
    };
  }
};
