import {definitionDots} from "../charts/definition_dots.js";
import {langOfRecords} from "../words/locales.js";
import {trendsMoneyWords, trendsWords} from "../words/words.js";
import type {Card} from "../cards/card.js";

/** The series of each definition, by its word. */
const definitions: Readonly<Record<string, "with" | "without">> = {
  local_share_of_consolidated_budget_with_transfers: "with",
  local_share_of_consolidated_budget_without_transfers: "without"
};

/** Local budgets' share of the consolidated budget: two definitions, three known points, nothing joined. */
export const localShare: Card = {
  name: "local-share",
  mart: "national_series",
  tables: ["national_series"],
  controls: [],
  view(read, {locale, selection}) {
    const {heads} = trendsWords[locale];
    const words = trendsMoneyWords[locale].localShare;
    const rows = read("national_series").flatMap((row) => {
      const definition = definitions[row.series];
      return definition ? [{...row, definition, definition_text: words.definitions[definition]}] : [];
    });
    const latest = (definition: "with" | "without"): {year: number | undefined; percent: number | undefined} => {
      const row = rows.filter((one) => one.definition === definition).toSorted((a, b) => b.year - a.year)[0];
      return {year: row?.year, percent: row?.value};
    };
    const title = words.title({with: latest("with"), without: latest("without")});
    return {
      title,
      subtitle: words.subtitle,
      legend: [],
      summary: words.summary(title),
      draw: (frame) =>
        definitionDots(
          rows.map((row) => ({definition: row.definition_text, year: row.year, value: row.value})),
          {...frame, axisLabel: words.axis}
        ),
      table: {
        columns: [
          {key: "definition_text", label: words.heads.definition, unit: "text"},
          {key: "year", label: heads.year, unit: "year"},
          {key: "value", label: words.heads.percent, unit: "percent"},
          {key: "quality", label: heads.quality, unit: "text", lang: langOfRecords(locale)},
          {key: "source", label: heads.source, unit: "text"}
        ],
        rows
      },
      notes: [words.note],
      highlight: selection && words.selected
    };
  }
};
