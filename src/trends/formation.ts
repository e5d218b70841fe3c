import {total} from "../model/findings/find.js";
import {formationSteps} from "../charts/formation_steps.js";
import {statisticsWords, trendsMapWords, trendsWords} from "../words/words.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {tell} from "../model/findings/finding.js";
import {langOfRecords} from "../words/locales.js";
import {qualityText} from "./quality_text.js";
import {NoRows} from "../marts/no_rows.js";

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** How did the map change? Today's hromadas by date of formation, and the published stock beside it. */
export const formation: Card = {
  name: "formation",
  mart: "amalgamation",
  reads: ["amalgamation", "amalgamation_stock"],
  tables: ["hromadas", "amalgamation_stock"],
  controls: [],
  view(read, {locale, selection}) {
    const {heads} = trendsWords[locale];
    const words = trendsMapWords[locale].formation;
    const formed = read("amalgamation").toSorted((a, b) => a.formed_date.localeCompare(b.formed_date));
    const stock = read("amalgamation_stock").toSorted((a, b) => a.as_of_date.localeCompare(b.as_of_date));
    const [first, last] = [formed[0], formed.at(-1)];
    if (!first || !last) throw new NoRows("no hromadas with a date of formation");
    const table: CardTable = {
      columns: [
        {key: "formed_date", label: heads.date, unit: "date"},
        {key: "how", label: words.heads.how, unit: "text"},
        {key: "hromada_count", label: words.heads.thatDay, unit: "count"},
        {key: "total_count", label: words.heads.soFar, unit: "count"}
      ],
      rows: formed.map((row) => ({...row, how: words.how(row.is_voluntary)}))
    };
    const formedHow = (isVoluntary?: boolean) =>
      total(table, "hromada_count", {
        by: "formed_date",
        ...(isVoluntary === undefined ? {} : {where: {is_voluntary: isVoluntary}})
      });
    const title = tell({voluntary: formedHow(true), all: formedHow(), decree: formedHow(false)}, words.title);
    const chosen = selection?.kind === "hromada" ? selection.row : null;
    return {
      ...headed(title),
      subtitle: words.subtitle({from: first.formed_date, to: last.formed_date}),
      legend: [
        {label: words.legend.voluntary, sign: "sign-area"},
        {label: words.legend.decree, sign: "sign-area-soft"},
        {label: words.legend.stock, sign: "sign-diamond"}
      ],
      summary: title.sentence,
      draw: (frame) =>
        formationSteps(
          formed.map((row) => ({day: day(row.formed_date), total: row.total_count, isVoluntary: row.is_voluntary})),
          stock.map((row) => ({day: day(row.as_of_date), count: row.community_count})),
          {
            ...frame,
            axisLabel: heads.hromadas,
            voluntaryLabel: words.labels.voluntary,
            decreeLabel: words.labels.decree,
            stockLabel: words.labels.stock,
            ...(chosen && {marker: {day: day(chosen.amalgamated_date), label: chosen.label}})
          }
        ),
      table,
      moreTables: [
        {
          caption: words.stock.caption,
          whenEmpty: words.stock.none,
          columns: [
            {key: "as_of_date", label: heads.date, unit: "date"},
            {key: "community_count", label: words.stock.heads.count, unit: "count"},
            {key: "definition", label: words.stock.heads.definition, unit: "text", lang: langOfRecords(locale)},
            {key: "quality_text", label: heads.quality, unit: "text"},
            {key: "source", label: heads.source, unit: "text"}
          ],
          rows: stock.map((row) => ({...row, quality_text: qualityText(row.quality, locale)}))
        }
      ],
      notes: [`${words.stepsNote} ${statisticsWords[locale].withoutKyiv}`, words.stockNote],
      highlight: chosen
        ? words.selected.hromada({
            name: chosen.label,
            day: chosen.amalgamated_date,
            isVoluntary: chosen.is_voluntary
          })
        : selection?.kind === "oblast"
          ? words.selected.oblast({name: selection.row.name, count: selection.row.hromada_count})
          : null
    };
  }
};
