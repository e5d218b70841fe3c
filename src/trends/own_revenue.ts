import {nationalSeriesChart, type SeriesPoint} from "../charts/national_series_chart.js";
import {numberText} from "../words/figures.js";
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
    const bn = (value: number): string => numberText(value, "uah_bn", locale);
    const firstValues = points
      .filter((point) => point.year === first.year)
      .map((point) => point.value)
      .toSorted((a, b) => a - b);
    const before = firstValues.map(bn).join("–");
    const times = numberText(Math.floor(last.value / Math.max(...firstValues)), "count", locale);
    const nb = locale === "nb";
    const title = nb
      ? `Lokalbudsjettenes egne inntekter ble mer enn ${times} ganger så store: fra ${before} milliarder hryvnja i ` +
        `${first.year} til ${bn(last.value)} i ${last.year}`
      : `Local budgets’ own-source revenue grew more than ${times}-fold: from ${before} billion hryvnia in ` +
        `${first.year} to ${bn(last.value)} in ${last.year}`;
    return {
      title,
      subtitle: nb
        ? "Egne inntekter i alle lokalbudsjetter (generelt fond, uten overføringer), milliarder hryvnja i løpende " +
          `priser, Ukraina ${first.year}–${last.year}. Prisstigning er ikke trukket fra.`
        : "Own-source revenue of all local budgets (general fund, without transfers), UAH billion at current " +
          `prices, Ukraine ${first.year}–${last.year}. Not adjusted for inflation.`,
      legend: [
        {label: nb ? "Offisielt tall" : "Official figure", sign: "sign-dot"},
        {
          label: nb ? "Avledet av vekst mot nabåret" : "Derived from growth against the neighbouring year",
          sign: "sign-ring"
        },
        {label: nb ? "En annen kilde, et annet tall" : "Another source, another figure", sign: "sign-diamond"}
      ],
      summary: `${title}. ${nb ? "Ingen tall for 2019 og 2020." : "No figures for 2019 and 2020."}`,
      draw: (frame) =>
        nationalSeriesChart(points, {
          ...frame,
          axisLabel: nb ? "Milliarder UAH" : "UAH billion",
          period: {from: 2014, to: 2020, label: nb ? "Reformen 2014–2020" : "The reform 2014–2020"},
          breakAt: {
            year: 2022,
            label: nb ? "Fra 2022: mye skatt på militærlønn" : "From 2022: much tax on military pay"
          }
        }),
      table: {
        columns: [
          {key: "year", label: nb ? "År" : "Year", unit: "year"},
          {key: "value", label: nb ? "Milliarder UAH" : "UAH billion", unit: "uah_bn"},
          {
            key: "quality",
            label: nb ? "Kvalitet (kildens ord, engelsk)" : "Quality",
            unit: "text",
            ...(nb ? {lang: "en"} : {})
          },
          {key: "source", label: nb ? "Kilde" : "Source", unit: "text"}
        ],
        rows
      },
      notes: [
        nb
          ? "For 2014, 2015 og 2017 oppgir to kilder ulike tall; begge står i figuren. For 2019 og 2020 har vi " +
            "ingen publisert verdi, så linjen er brutt."
          : "For 2014, 2015 and 2017 two sources give different figures; both are drawn. For 2019 and 2020 we have " +
            "no published value, so the line is broken.",
        nb
          ? "Fra 2022 gir inntektsskatt på militærlønn et hopp som ikke er varig kommunal inntekt: se «Hva gjorde " +
            "krigen?» under."
          : "From 2022 income tax on military pay gives a jump that is no lasting municipal revenue: see “What did " +
            "the war do?” below."
      ],
      highlight: selection && hromadaMoney(selection, locale)
    };
  }
};
