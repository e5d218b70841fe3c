import {nationalSeriesChart, type SeriesPoint} from "../charts/national_series_chart.js";
import type {Prices} from "../words/rooms/trends_money.js";
import {trendsMoneyWords, trendsWords} from "../words/words.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {change} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {qualityText} from "./quality_text.js";
import {hromadaMoney} from "./selection_text.js";
import {NoRows} from "../marts/no_rows.js";

const series = "own_revenue_uah_bn";
const prices: readonly Prices[] = ["fixed", "current"];

/**
 * How did the money move? National own-source revenue of local budgets, year by year, in the prices of one year first,
 * disputes, breaks and gaps left visible.
 */
export const ownRevenue: Card = {
  name: "own-revenue",
  mart: "national_series",
  tables: ["national_series"],
  rules: ["fixed_prices"],
  controls: [
    {
      name: "prices",
      label: (locale) => trendsMoneyWords[locale].ownRevenue.show,
      options: prices.map((value) => ({value, label: (locale) => trendsMoneyWords[locale].ownRevenue.options[value]}))
    }
  ],
  ofPlace: hromadaMoney,
  view(read, {locale, controls}) {
    const all = read("national_series")
      .filter((row) => row.series === series)
      .toSorted((a, b) => a.year - b.year);
    const priceYear =
      controls.prices === "current" ? null : (all.find((row) => row.price_year !== null)?.price_year ?? null);
    const told = (row: (typeof all)[number]): number | null => (priceYear === null ? row.value : row.value_in_prices);
    const rows = all.filter((row) => told(row) !== null);
    const points: SeriesPoint[] = rows.map((row) => ({
      year: row.year,
      value: told(row)!,
      // Of values that disagree, the record marks the one that stands against the series' own source.
      kind: row.quality.includes("conflicting") ? "conflicting" : row.is_derived ? "derived" : "official"
    }));
    const joined = points.filter((point) => point.kind !== "conflicting");
    const [first, last] = [joined[0], joined.at(-1)];
    if (!first || !last) throw new NoRows(`no values in series: ${series}`);
    const years = new Set(joined.map(({year}) => year));
    const missing = Array.from({length: last.year - first.year}, (_, i) => first.year + i).filter(
      (year) => !years.has(year)
    );
    const {heads} = trendsWords[locale];
    const words = trendsMoneyWords[locale].ownRevenue;
    const table: CardTable = {
      columns: [
        {key: "year", label: heads.year, unit: "year"},
        ...(priceYear === null
          ? []
          : [{key: "value_in_prices", label: words.unit(priceYear), unit: "uah_bn"} as const]),
        {key: "value", label: words.unit(null), unit: "uah_bn"},
        {key: "quality_text", label: heads.quality, unit: "text"},
        {key: "source", label: heads.source, unit: "text"}
      ],
      rows: rows.map((row) => ({...row, quality_text: qualityText(row.quality, locale)}))
    };
    const column = priceYear === null ? "value" : "value_in_prices";
    const title = tell({change: change(table, column, {from: first.year, to: last.year}, {by: "year"})}, (found) =>
      words.title(found.change, priceYear)
    );
    return {
      ...headed(title),
      subtitle: words.subtitle({from: first.year, to: last.year, priceYear}),
      legend: [
        {label: words.legend.official, sign: "sign-dot"},
        {label: words.legend.derived, sign: "sign-ring"},
        {label: words.legend.conflicting, sign: "sign-diamond"}
      ],
      summary: words.summary(title.sentence, missing),
      draw: (frame) =>
        nationalSeriesChart(points, {
          ...frame,
          axisLabel: words.unit(priceYear),
          period: {from: 2014, to: 2020, label: words.reform},
          breaks: [
            {year: 2022, label: words.breaks.militaryTax},
            {year: 2024, label: words.breaks.withoutIt}
          ]
        }),
      table,
      notes: words.notes({
        conflicting: [...new Set(points.filter(({kind}) => kind === "conflicting").map(({year}) => year))],
        missing,
        later: all.filter((row) => told(row) === null).map((row) => row.year),
        priceYear
      }),
      highlight: null
    };
  }
};
