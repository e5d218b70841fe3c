import {heatTable} from "../charts/heat_table.js";
import type {MartRows} from "../marts/mart_rows.js";
import {langOfRecords} from "../words/locales.js";
import {contextWords} from "../words/words.js";
import {change, textFigure} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {NoRows} from "../marts/no_rows.js";

type Row = MartRows["rebuilding_needs"];

/** Order of the sectors in the chart: those of another width stand beside each other. */
const sectors = [
  "total",
  "housing",
  "transport",
  "energy",
  "energy_extractives",
  "commerce_industry",
  "agriculture",
  "social_protection",
  "explosive_hazards",
  "explosives_and_debris",
  "debris",
  "education",
  "health"
] as const satisfies readonly Row["sector"][];

/** What would rebuilding cost, and in which sectors? Five assessments, each with its own sectors. */
export const needsRebuilding: Card = {
  name: "needs-rebuilding",
  mart: "rebuilding_needs",
  tables: ["rebuilding_needs"],
  controls: [],
  view(read, {locale}) {
    const {rebuilding: words, heads, quality, period} = contextWords[locale];
    const rows = read("rebuilding_needs");
    const shown = rows.filter(
      (row) => row.measure === "needs" && row.unit === "usd_bn" && row.quality !== "conflicting"
    );
    const totals = shown.filter(({sector}) => sector === "total").toSorted((a, b) => a.assessment - b.assessment);
    const [first, last] = [totals[0], totals.at(-1)];
    if (!first || !last) throw new NoRows("no assessment of rebuilding needs");
    const most = Math.max(1, ...shown.filter(({sector}) => sector !== "total").map(({value}) => value));
    const table: CardTable = {
      columns: [
        {key: "name", label: heads.assessment, unit: "text"},
        {key: "day", label: heads.asOf, unit: "text"},
        {key: "measured", label: heads.measure, unit: "text"},
        {key: "sector_name", label: heads.sector, unit: "text"},
        {key: "told", label: heads.value, unit: "text"},
        {key: "unit_name", label: heads.unit, unit: "text"},
        {key: "standing", label: heads.quality, unit: "text"},
        {key: "note", label: heads.note, unit: "text", lang: langOfRecords(locale)},
        {key: "source", label: heads.source, unit: "text"}
      ],
      rows: rows.map((row) => ({
        ...row,
        name: words.assessment(row.assessment),
        day: period(row.as_of_date),
        measured: words.measures[row.measure],
        sector_name: words.sectors[row.sector],
        told: words.amount(row.value, row.said),
        unit_name: words.units[row.unit],
        standing: quality[row.quality]
      }))
    };
    const where = {measure: "needs", sector: "total", unit: "usd_bn"};
    const ofEnd = (column: string, {assessment, quality}: Row) =>
      textFigure(table, column, {by: "assessment", where: {...where, assessment, quality}});
    const title = tell(
      {
        change: change(table, "value", {from: first.assessment, to: last.assessment}, {by: "assessment", where}),
        firstDay: ofEnd("as_of_date", first),
        firstSaid: ofEnd("said", first),
        lastDay: ofEnd("as_of_date", last),
        lastSaid: ofEnd("said", last)
      },
      (found) =>
        words.title(found.change, [
          {day: found.firstDay, said: found.firstSaid},
          {day: found.lastDay, said: found.lastSaid}
        ])
    );
    const told = sectors.filter((sector) => shown.some((row) => row.sector === sector));
    return {
      ...headed(title),
      subtitle: words.subtitle,
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        heatTable(
          shown.map(({assessment, sector, value, said}) => ({
            row: words.sectors[sector],
            column: String(assessment),
            tint: sector === "total" ? 0 : value / most,
            text: words.cell(value, said)
          })),
          {
            ...frame,
            rows: told.map((sector) => words.sectors[sector]),
            columns: totals.map(({assessment, as_of_date}) => ({
              code: String(assessment),
              heading: words.heading(assessment, as_of_date)
            }))
          }
        ),
      table,
      notes: words.notes,
      highlight: null
    };
  }
};
