import {intervalRows} from "../charts/interval_rows.js";
import type {Unit} from "../words/figures.js";
import {needsStressWords, statisticsWords} from "../words/words.js";
import type {Stress} from "../words/rooms/needs_stress.js";
import {ends} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import type {MartRows} from "../marts/mart_rows.js";
import {classesControl, namedGroup} from "./needs_text.js";
import {NoRows} from "../marts/no_rows.js";

type Row = MartRows["fiscal_stress"];

const measures = {
  own: {unit: "uah", low: "own_p25_uah", middle: "own_p50_uah", high: "own_p75_uah"},
  transfers: {unit: "share", low: "transfers_p25_share", middle: "transfers_p50_share", high: "transfers_p75_share"},
  weak: {unit: "share", low: null, middle: "weak_share", high: null}
} as const satisfies Record<Stress, {unit: Unit; low: keyof Row | null; middle: keyof Row; high: keyof Row | null}>;

const columns = [
  {key: "group", unit: "text"},
  {key: "hromada_count", unit: "count"},
  {key: "own_p50_uah", unit: "uah"},
  {key: "transfers_p50_share", unit: "share"},
  {key: "classed_count", unit: "count"},
  {key: "weak_count", unit: "count"},
  {key: "weak_share", unit: "share"}
] as const;

const stresses: readonly Stress[] = ["own", "transfers", "weak"];

/** What real figures say of need: money, dependence and weak finances by region type. All hromadas, no survey. */
export const needsStress: Card = {
  name: "needs-stress",
  mart: "fiscal_stress",
  tables: ["hromada_budgets", "hromada_financial_capacity", "territory_order_lines"],
  rules: ["per_inhabitant", "region_type"],
  controls: [
    {
      name: "measure",
      label: (locale) => needsStressWords[locale].measure,
      options: stresses.map((value) => ({value, label: (locale) => needsStressWords[locale].measures[value]}))
    },
    classesControl
  ],
  view(read, {locale, controls}) {
    const words = needsStressWords[locale];
    const kind = controls.measure === "transfers" || controls.measure === "weak" ? controls.measure : "own";
    const {unit, low, middle, high} = measures[kind];
    const all = read("fiscal_stress");
    const rows = [
      ...all.filter((row) => row.classes === controls.classes).toSorted((a, b) => a.group_order - b.group_order),
      ...all.filter((row) => row.classes === "all")
    ];
    const whole = rows.at(-1);
    if (!whole?.class_date) throw new NoRows("no figures on fiscal stress");
    const named = rows.map((row) => ({
      row,
      ...namedGroup(row, locale),
      label: row === whole ? words.wholeCountry : namedGroup(row, locale).label
    }));
    const table: CardTable = {
      columns: columns.map((column) => ({...column, label: words.columns[column.key]})),
      rows: named.map(({row, label}) => ({...row, group: label}))
    };
    const occupied = named.find(({row}) => row.group_code === "occupied")?.label ?? null;
    const among = {by: "group", leftOut: [{group: words.wholeCountry, why: "whole"}]} as const;
    const title = tell({...ends(table, middle, among, occupied)}, (found) => words.title(kind, found));
    const count = kind === "weak" ? "classed_count" : "hromada_count";
    return {
      ...headed(title),
      subtitle: words.subtitle(kind, whole.year, {day: whole.class_date, classes: controls.classes ?? "auc"}),
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        intervalRows(
          named.map(({row, label, color}) => ({
            label: words.row(label, row[count]),
            color,
            p10: null,
            p25: low && row[low],
            p50: row[middle],
            p75: high && row[high],
            p90: null,
            emphasised: false
          })),
          {...frame, unit, axisLabel: words.axis[kind]}
        ),
      table,
      notes: [
        words.accounts(whole.excluded_count),
        ...(kind === "own" ? [statisticsWords[locale].perInhabitant] : []),
        ...(kind === "weak" ? [] : [statisticsWords[locale].quantiles])
      ],
      highlight: null
    };
  }
};
