import {nationalSeriesChart, type SeriesPoint} from "../charts/national_series_chart.js";
import {langOfRecords} from "../words/locales.js";
import {trendsMoneyWords, trendsWords} from "../words/words.js";
import type {Card} from "../cards/card.js";
import {hromadaMoney} from "./selection_text.js";

const series = "own_revenue_uah_bn";

/**
 * How did the money move? National own-source revenue of local budgets, year by year, disputes and gaps left visible.
 */
export const ownRevenue: Card = {
  name: "own-revenue",
  mart: "national_series",
  tables: ["national_series"],
  controls: [],
  view(read, {locale, selection}) {
    const rows = read("national_series")
      .filter((row) => row.series === series)
      .toSorted((a, b) => a.year - b.year);
    const points: SeriesPoint[] = rows.map((row) => ({
      year: row.year,
      value: row.value,
      // Of values that disagree, the record marks the one that stands against the series' own source.
      kind: row.quality.includes("conflicting") ? "conflicting" : row.is_derived ? "derived" : "official"
    }));
    const joined = points.filter((point) => point.kind !== "conflicting");
    const [first, last] = [joined[0], joined.at(-1)];
    if (!first || !last) throw new RangeError(`no values in series: ${series}`);
    const firstValues = points
      .filter((point) => point.year === first.year)
      .map((point) => point.value)
      .toSorted((a, b) => a - b);
    const {heads} = trendsWords[locale];
    const words = trendsMoneyWords[locale].ownRevenue;
    const title = words.title({
      times: Math.floor(last.value / Math.max(...firstValues)),
      before: firstValues,
      from: first.year,
      after: last.value,
      to: last.year
    });
    return {
      title,
      subtitle: words.subtitle({from: first.year, to: last.year}),
      legend: [
        {label: words.legend.official, sign: "sign-dot"},
        {label: words.legend.derived, sign: "sign-ring"},
        {label: words.legend.conflicting, sign: "sign-diamond"}
      ],
      summary: words.summary(title),
      draw: (frame) =>
        nationalSeriesChart(points, {
          ...frame,
          axisLabel: words.unit,
          period: {from: 2014, to: 2020, label: words.reform},
          breakAt: {year: 2022, label: words.militaryTax}
        }),
      table: {
        columns: [
          {key: "year", label: heads.year, unit: "year"},
          {key: "value", label: words.unit, unit: "uah_bn"},
          {key: "quality", label: heads.quality, unit: "text", lang: langOfRecords(locale)},
          {key: "source", label: heads.source, unit: "text"}
        ],
        rows
      },
      notes: words.notes,
      highlight: selection && hromadaMoney(selection, locale)
    };
  }
};
