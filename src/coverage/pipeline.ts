import {partBars} from "../charts/part_bars.js";
import type {Locale} from "../words/locales.js";
import {dateText, numberText} from "../words/figures.js";
import {evidenceText} from "../pairing/case_text.js";
import type {Card} from "../cards/card.js";
import type {MartRows} from "../marts/mart_rows.js";

/** How many cases stand at each stage, and how many of them are stalled? */
export const pipeline: Card = {
  name: "pipeline",
  mart: "pipeline_stage",
  tables: ["cases", "partnership_stages"],
  controls: [],
  view(read, {locale}) {
    const nb = locale === "nb";
    const count = (value: number): string => numberText(value, "count", locale);
    const rows = read("pipeline_stage").map((row) => ({...row, label: nb ? row.stage_nb : row.stage_en}));
    const total = (of: typeof rows, key: "case_count" | "stalled_count"): number =>
      of.reduce((sum, row) => sum + row[key], 0);
    const open = rows.filter((row) => row.is_open);
    const worst = rows.toSorted((a, b) => b.stalled_count - a.stalled_count)[0];
    const date = rows[0]?.reference_date ?? "";
    const title = nb
      ? `${count(total(rows, "stalled_count"))} av ${count(total(open, "case_count"))} åpne saker har stått lenger ` +
        `i steget enn grensen; flest i «${worst?.label.toLocaleLowerCase(locale)}»`
      : `${count(total(rows, "stalled_count"))} of ${count(total(open, "case_count"))} open cases have stood in ` +
        `their stage longer than the limit; most in “${worst?.label.toLocaleLowerCase(locale)}”`;
    return {
      title,
      isIllustrative: rows.some((row) => row.evidence === "illustrative"),
      subtitle: nb
        ? `Saker etter steg per ${dateText(date, locale)}, den nyeste datoen i sakslisten. Fylt: saker som har ` +
          "stått lenger enn grensen."
        : `Cases by stage as of ${dateText(date, locale)}, the newest date in the case list. Filled: cases that ` +
          "have stood longer than the limit.",
      legend: [
        {label: nb ? "Stanset: lenger enn grensen" : "Stalled: longer than the limit", sign: "sign-area-frontline"},
        {label: nb ? "Innenfor grensen, eller ingen grense" : "Within the limit, or no limit", sign: "sign-area-empty"}
      ],
      summary: title,
      draw: (frame) =>
        partBars(
          rows.map((row) => ({
            label: row.label,
            whole: row.case_count,
            part: row.stalled_count,
            figures: stageFigures(row, locale),
            emphasised: false
          })),
          {...frame, color: "var(--region-frontline)"}
        ),
      table: {
        columns: [
          {key: "label", label: nb ? "Steg" : "Stage", unit: "text"},
          {key: "case_count", label: nb ? "Saker" : "Cases", unit: "count"},
          {key: "stalled_count", label: nb ? "Stanset" : "Stalled", unit: "count"},
          {key: "stalled_after_days", label: nb ? "Grense, dager" : "Limit, days", unit: "count"},
          {key: "median_days", label: nb ? "Dager i steget, median" : "Days in the stage, median", unit: "count"},
          {key: "longest_days", label: nb ? "Lengst, dager" : "Longest, days", unit: "count"},
          {key: "evidence", label: nb ? "Grunnlag" : "Evidence", unit: "text"}
        ],
        rows: rows.map((row) => ({...row, evidence: evidenceText(row.evidence, locale)}))
      },
      notes: [
        nb
          ? "Grensene er våre og står i tabellen; KS har ikke satt noen. Sakslisten telles aldri sammen med " +
            "partnerskapene fra åpne kilder."
          : "The limits are ours and stand in the table; KS has set none. The case list is never added to the " +
            "partnerships from public sources."
      ],
      highlight: null
    };
  }
};

function stageFigures(row: MartRows["pipeline_stage"], locale: Locale): string {
  const nb = locale === "nb";
  const cases =
    `${numberText(row.case_count, "count", locale)} ` +
    `${nb ? (row.case_count === 1 ? "sak" : "saker") : row.case_count === 1 ? "case" : "cases"}`;
  if (row.stalled_after_days === null) return cases;
  return (
    `${cases}, ${numberText(row.stalled_count, "count", locale)} over ` +
    `${numberText(row.stalled_after_days, "count", locale)} ${nb ? "dager" : "days"}`
  );
}
