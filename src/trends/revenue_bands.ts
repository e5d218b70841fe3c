import {bandBars} from "../charts/band_bars.js";
import {statisticsWords, trendsMoneyWords, trendsWords} from "../words/words.js";
import type {GroupKind} from "../words/rooms/trends.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {share, total} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {budgetOf, classControl, classNotes, groupsOf, selectedGroup, showControl, yearControl} from "./groups.js";
import {NoRows} from "../marts/no_rows.js";

/**
 * How many hromadas live on how much? Bands of own revenue per inhabitant, as counts or shares, by region type or type.
 */
export const revenueBands: Card = {
  name: "revenue-bands",
  mart: "own_revenue_bands",
  tables: ["hromada_budgets", "hromadas", "territory_order_lines"],
  rules: ["per_inhabitant", "region_type", "military_tax"],
  controls: [showControl, classControl, yearControl],
  view(read, choice) {
    const {locale, controls, selection} = choice;
    const {controls: labels, heads} = trendsWords[locale];
    const words = trendsMoneyWords[locale].revenueBands;
    const kind = controls.group as GroupKind;
    const show = controls.show === "share" ? "share" : "count";
    const year = controls.year ?? "";
    const groups = groupsOf(kind, read, locale);
    const all = read("own_revenue_bands")
      .filter((row) => row.year === Number(year))
      .toSorted((a, b) => a.band_order - b.band_order);
    const rows = groups.flatMap((group) =>
      all
        .filter((row) => row.group_kind === kind && row.group_code === group.code)
        .map((row) => ({
          ...row,
          group: group.label,
          color: group.color,
          code: group.code,
          band: words.band(row.band_from_uah, row.band_to_uah)
        }))
    );
    const bands = [...new Set(rows.map((row) => row.band))];
    const lowest = all.filter((row) => row.group_kind === "country").at(0);
    if (!lowest || lowest.band_to_uah === null) throw new NoRows(`no bands for ${year}`);
    const own = budgetOf(choice)?.own_per_capita_uah ?? null;
    const isOwn = (row: (typeof rows)[number]): boolean =>
      own !== null &&
      row.code === selectedGroup(kind, choice, year) &&
      own >= (row.band_from_uah ?? 0) &&
      (row.band_to_uah === null || own < row.band_to_uah);
    const table: CardTable = {
      columns: [
        {key: "group", label: heads.group, unit: "text"},
        {key: "band", label: words.unit, unit: "text"},
        {key: "hromada_count", label: heads.hromadas, unit: "count"},
        {key: "share", label: labels.share, unit: "share"}
      ],
      rows
    };
    const edge = lowest.band_to_uah;
    const among = {by: "group", where: {year: Number(year)}};
    const below = total(table, "hromada_count", {...among, where: {...among.where, band_to_uah: edge}});
    const title = tell({below: share(below, total(table, "hromada_count", among))}, (found) =>
      words.title(found.below, {edge, year})
    );
    return {
      ...headed(title),
      subtitle: words.subtitle({show, year}),
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        bandBars(
          rows.map((row) => ({
            group: row.group,
            band: row.band,
            value: show === "share" ? row.share : row.hromada_count,
            color: row.color,
            emphasised: isOwn(row)
          })),
          {
            ...frame,
            unit: show,
            groups: groups.map(({label}) => label),
            bands,
            axisLabel: words.unit
          }
        ),
      table,
      notes: [
        words.note,
        `${statisticsWords[locale].perInhabitant} ${statisticsWords[locale].divided}`,
        `${statisticsWords[locale].leftOut(lowest.excluded_count)} ${statisticsWords[locale].withoutKyiv}`,
        ...classNotes(rows, Number(year), locale)
      ],
      highlight:
        own === null || !selection
          ? null
          : words.selected({
              kind: selection.kind,
              name: selection.kind === "hromada" ? selection.row.label : selection.row.name,
              perCapita: own,
              year,
              isNearEdge: all.some(({band_to_uah: edge}) => edge !== null && own < edge && Math.round(own) >= edge)
            })
    };
  }
};
