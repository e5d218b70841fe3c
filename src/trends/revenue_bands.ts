import {bandBars} from "../charts/band_bars.js";
import {numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";
import {groupsOf, selectedGroup, yearControl, type GroupKind} from "./groups.js";

/**
 * How many hromadas live on how much? Bands of own revenue per inhabitant, as counts or shares, by region type or type.
 */
export const revenueBands: Card = {
  name: "revenue-bands",
  mart: "own_revenue_bands",
  tables: ["hromada_budgets", "hromadas", "hromada_war_status"],
  controls: [
    {
      name: "show",
      label: {nb: "Vis", en: "Show"},
      options: [
        {value: "share", label: {nb: "Andel av gruppen", en: "Share of the group"}},
        {value: "count", label: {nb: "Antall hromadaer", en: "Number of hromadas"}}
      ]
    },
    {
      name: "group",
      label: {nb: "Del etter", en: "Divide by"},
      options: [
        {value: "region_type", label: {nb: "Områdetype", en: "Region type"}},
        {value: "type", label: {nb: "Type hromada", en: "Type of hromada"}}
      ]
    },
    yearControl
  ],
  view(read, choice) {
    const {locale, controls, selection} = choice;
    const nb = locale === "nb";
    const kind = controls.group as GroupKind;
    const isShare = controls.show === "share";
    const groups = groupsOf(kind, read, locale);
    const money = (value: number): string => numberText(value, "uah", locale);
    const thousand = (value: number): string => numberText(value / 1000, "ratio", locale);
    const bandText = (from: number | null, to: number | null): string =>
      to === null
        ? `${thousand(from ?? 0)}+`
        : from === null
          ? `< ${thousand(to)}`
          : `${thousand(from)}–${thousand(to)}`;
    const all = read("own_revenue_bands")
      .filter((row) => row.year === Number(controls.year))
      .toSorted((a, b) => a.band_order - b.band_order);
    const rows = groups.flatMap((group) =>
      all
        .filter((row) => row.group_kind === kind && row.group_code === group.code)
        .map((row) => ({
          ...row,
          group: group.label,
          color: group.color,
          code: group.code,
          band: bandText(row.band_from_uah, row.band_to_uah)
        }))
    );
    const bands = [...new Set(rows.map((row) => row.band))];
    const lowest = all.filter((row) => row.group_kind === "country").at(0);
    if (!lowest || lowest.band_to_uah === null) throw new RangeError(`no bands for ${controls.year}`);
    const own =
      selection?.kind === "hromada"
        ? controls.year === "2021"
          ? selection.row.own_2021_per_capita_uah
          : selection.row.own_2022_per_capita_uah
        : null;
    const isOwn = (row: (typeof rows)[number]): boolean =>
      own !== null &&
      row.code === selectedGroup(kind, choice) &&
      own >= (row.band_from_uah ?? 0) &&
      (row.band_to_uah === null || own < row.band_to_uah);
    const title = nb
      ? `${numberText(lowest.hromada_count, "count", locale)} hromadaer ` +
        `(${numberText(lowest.share, "share", locale)}) hadde under ${money(lowest.band_to_uah)} UAH per innbygger ` +
        `i egne inntekter i ${controls.year}`
      : `${numberText(lowest.hromada_count, "count", locale)} hromadas ` +
        `(${numberText(lowest.share, "share", locale)}) had less than ${money(lowest.band_to_uah)} UAH of own ` +
        `revenue per inhabitant in ${controls.year}`;
    return {
      title,
      subtitle: nb
        ? `${isShare ? "Andel av hromadaene i hver gruppe" : "Antall hromadaer"} etter egne inntekter per ` +
          `innbygger, UAH i løpende priser, ${controls.year}.`
        : `${isShare ? "Share of the hromadas in each group" : "Number of hromadas"} by own-source revenue per ` +
          `inhabitant, UAH at current prices, ${controls.year}.`,
      legend: [],
      summary: title,
      draw: (frame) =>
        bandBars(
          rows.map((row) => ({
            group: row.group,
            band: row.band,
            value: isShare ? row.share : row.hromada_count,
            color: row.color,
            emphasised: isOwn(row)
          })),
          {
            ...frame,
            unit: isShare ? "share" : "count",
            groups: groups.map(({label}) => label),
            bands,
            axisLabel: nb ? "Tusen UAH per innbygger" : "Thousand UAH per inhabitant"
          }
        ),
      table: {
        columns: [
          {key: "group", label: nb ? "Gruppe" : "Group", unit: "text"},
          {key: "band", label: nb ? "Tusen UAH per innbygger" : "Thousand UAH per inhabitant", unit: "text"},
          {key: "hromada_count", label: nb ? "Hromadaer" : "Hromadas", unit: "count"},
          {key: "share", label: nb ? "Andel av gruppen" : "Share of the group", unit: "share"}
        ],
        rows
      },
      notes: [],
      highlight:
        own === null
          ? null
          : `${selection?.row.name}: ${money(own)} ${nb ? "UAH per innbygger i" : "UAH per inhabitant in"} ` +
            `${controls.year}.`
    };
  }
};
