import {definitionDots} from "../charts/definition_dots.js";
import {langOfRecords} from "../words/locales.js";
import {trendsMoneyWords, trendsWords} from "../words/words.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {figure} from "../model/findings/find.js";
import {tell, type Figure} from "../model/findings/finding.js";

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
    const table: CardTable = {
      columns: [
        {key: "definition_text", label: words.heads.definition, unit: "text"},
        {key: "year", label: heads.year, unit: "year"},
        {key: "value", label: words.heads.percent, unit: "percent"},
        {key: "quality", label: heads.quality, unit: "text", lang: langOfRecords(locale)},
        {key: "source", label: heads.source, unit: "text"}
      ],
      rows
    };
    const latest = (definition: "with" | "without"): {year: number; percent: Figure | null} => {
      const year = Math.max(0, ...rows.filter((one) => one.definition === definition).map((one) => one.year));
      return {year, percent: figure(table, "value", {by: "definition_text", where: {definition, year}})};
    };
    const [withTransfers, without] = [latest("with"), latest("without")];
    const title = tell({with: withTransfers.percent, without: without.percent}, (found) =>
      words.title({
        with: found.with && {year: withTransfers.year, percent: found.with},
        without: found.without && {year: without.year, percent: found.without}
      })
    );
    return {
      ...headed(title),
      subtitle: words.subtitle,
      legend: [],
      summary: words.summary(title.sentence),
      draw: (frame) =>
        definitionDots(
          rows.map((row) => ({definition: row.definition_text, year: row.year, value: row.value})),
          {...frame, axisLabel: words.axis}
        ),
      table,
      notes: [words.note],
      highlight: selection && words.selected
    };
  }
};
