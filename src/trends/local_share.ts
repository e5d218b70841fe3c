import {definitionTable} from "../charts/definition_table.js";
import {trendsMoneyWords, trendsWords} from "../words/words.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {figure} from "../model/findings/find.js";
import {tell, type Figure} from "../model/findings/finding.js";
import {qualityText} from "./quality_text.js";

/** The series of each definition, by its word. */
const definitions: Readonly<Record<string, "with" | "without">> = {
  local_share_of_consolidated_budget_with_transfers: "with",
  local_share_of_consolidated_budget_without_transfers: "without"
};

/** Local budgets' share of the consolidated budget: two definitions, a row a known value, nothing joined. */
export const localShare: Card = {
  name: "local-share",
  mart: "national_series",
  tables: ["national_series"],
  controls: [],
  ofPlace: (_, locale) => trendsMoneyWords[locale].localShare.selected,
  view(read, {locale}) {
    const {heads} = trendsWords[locale];
    const words = trendsMoneyWords[locale].localShare;
    const rows = read("national_series").flatMap((row) => {
      const definition = definitions[row.series];
      return definition
        ? [
            {
              ...row,
              definition,
              definition_text: words.definitions[definition],
              period_text: words.period(row.year, row.period_kind)
            }
          ]
        : [];
    });
    const table: CardTable = {
      columns: [
        {key: "definition_text", label: words.heads.definition, unit: "text"},
        {key: "period_text", label: words.heads.period, unit: "text"},
        {key: "value", label: words.heads.percent, unit: "percent"},
        {key: "quality_text", label: heads.quality, unit: "text"},
        {key: "source", label: heads.source, unit: "text"}
      ],
      rows: rows.map((row) => ({...row, quality_text: qualityText(row.quality, locale)}))
    };
    const latest = (definition: "with" | "without"): {year: number; percent: Figure | null} => {
      const whole = rows.filter((one) => one.definition === definition && one.period_kind === "year");
      const year = Math.max(0, ...whole.map((one) => one.year));
      const where = {definition, year, period_kind: "year"};
      return {year, percent: figure(table, "value", {by: "definition_text", where})};
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
        definitionTable(
          rows.map((row) => ({
            definition: row.definition_text,
            period: row.period_text,
            value: words.percent(row.value),
            isWhole: row.period_kind === "year"
          })),
          frame
        ),
      table,
      notes: [words.note],
      highlight: null
    };
  }
};
