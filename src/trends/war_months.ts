import {monthLines} from "../charts/month_lines.js";
import {regionType, regionTypes, type RegionType} from "../model/region_type.js";
import {statisticsWords, termWords, trendsMapWords, trendsWords} from "../words/words.js";
import {figure, largest, ofMart, textFigure} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import type {OblastRows} from "../marts/oblast_rows.js";
import type {TrendsMapWords} from "../words/rooms/trends_map.js";
import {NoRows} from "../marts/no_rows.js";

const dateOf = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Dashes of each class's line: the graver, the more whole. */
const dashes: Readonly<Record<RegionType, string>> = {
  safe: "1,3",
  near_front: "2,4",
  frontline: "8,4",
  occupied: ""
};

/** How has the war moved? Hromadas, or the inhabitants they had, in each region type, month by month. */
export const warMonths: Card = {
  name: "war-months",
  mart: "territory_month",
  tables: ["territory_order_lines", "hromada_settlements", "hromadas"],
  rules: ["region_type"],
  controls: [
    {
      name: "measure",
      label: (locale) => trendsWords[locale].controls.measure,
      options: [
        {value: "hromadas", label: (locale) => trendsWords[locale].heads.hromadas},
        {value: "inhabitants", label: (locale) => trendsMapWords[locale].where.heads.inhabitants}
      ]
    }
  ],
  ofPlace(selection, locale) {
    const fate = selection.kind === "hromada" ? fateOf(selection.periods) : null;
    return selection.kind === "hromada" && fate
      ? trendsMapWords[locale].warMonths.selected({name: selection.row.label, ...fate})
      : null;
  },
  view(read, {locale, controls}) {
    const words = trendsMapWords[locale].warMonths;
    const heads = {...trendsWords[locale].heads, ...trendsMapWords[locale].where.heads};
    const measure = controls.measure === "inhabitants" ? "inhabitants" : "hromadas";
    const rows = read("territory_month")
      .map((row) => ({...row, region_type: regionType(row.region_type)}))
      .toSorted((a, b) => a.class_date.localeCompare(b.class_date) || a.class_order - b.class_order);
    const measured = (row: (typeof rows)[number]): number =>
      measure === "inhabitants" ? row.population_2022 : row.hromada_count;
    const of = (type: RegionType) => rows.filter((row) => row.region_type === type);
    const last = (type: RegionType): (typeof rows)[number] => {
      const row = of(type).at(-1);
      if (!row) throw new NoRows(`no month with ${type}`);
      return row;
    };
    const occupied = last("occupied");
    const day = occupied.class_date;
    const mart = ofMart("territory_month", rows);
    const column = measure === "inhabitants" ? "population_2022" : "hromada_count";
    const lastDay = (type: RegionType) =>
      figure(mart, column, {by: "class_date", where: {class_date: day, region_type: type}});
    const title = tell(
      {
        day: textFigure(mart, "class_date", {by: "class_date", where: {class_date: day}}),
        occupied: lastDay("occupied"),
        frontline: lastDay("frontline"),
        peak: largest(mart, column, {by: "class_date", where: {region_type: "occupied"}})
      },
      (found) => words.title(found, {measure, day})
    );
    const drawn = regionTypes.filter((type) => type !== "safe");
    const table = (shown: typeof rows): CardTable => ({
      columns: [
        {key: "class_date", label: heads.date, unit: "date"},
        {key: "label", label: heads.regionType, unit: "text"},
        {key: "hromada_count", label: heads.hromadas, unit: "count"},
        {key: "population_2022", label: heads.inhabitants, unit: "count"}
      ],
      rows: shown.map((row) => ({...row, label: termWords[locale].regionTypes[row.region_type]}))
    });
    return {
      ...headed(title),
      subtitle: words.subtitle({measure, from: rows[0]!.class_date, to: occupied.class_date}),
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        monthLines(
          drawn.flatMap((type) =>
            of(type).map((row) => ({
              group: termWords[locale].regionTypes[type],
              day: dateOf(row.class_date),
              value: measured(row),
              color: `var(--region-${type.replaceAll("_", "-")})`,
              dash: dashes[type]
            }))
          ),
          {...frame, unit: "count", axisLabel: measure === "inhabitants" ? heads.inhabitants : heads.hromadas}
        ),
      table: table(rows.filter((row) => row.class_date === occupied.class_date || row.class_date.slice(5, 7) === "12")),
      lateTable: () => table(rows),
      notes: [...words.notes(occupied.class_date), statisticsWords[locale].withoutKyiv],
      highlight: null
    };
  }
};

/** The region types of a hromada one after the other, and what is told of it on the last day; null where none is. */
function fateOf(
  rows: readonly OblastRows["hromada_class"][]
): Omit<Parameters<TrendsMapWords["warMonths"]["selected"]>[0], "name"> | null {
  const periods = rows
    .toSorted((a, b) => a.from_date.localeCompare(b.from_date))
    .map((row) => ({...row, type: regionType(row.region_type)}));
  const last = periods.at(-1);
  if (!last) return null;
  return {
    spells: periods
      .filter((row, i) => row.type !== periods[i - 1]?.type)
      .map(({type, from_date}) => ({type, from: from_date})),
    to: last.to_date,
    part: last.part_region_type === null ? null : regionType(last.part_region_type)
  };
}
