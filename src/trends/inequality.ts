import {intervalRows} from "../charts/interval_rows.js";
import type {Unit} from "../words/figures.js";
import {statisticsWords, trendsMoneyWords, trendsWords} from "../words/words.js";
import type {GroupKind} from "../words/rooms/trends.js";
import type {RevenueMeasure} from "../words/rooms/trends_money.js";
import {ends} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable, type Choice} from "../cards/card.js";
import {
  budgetOf,
  chosenKind,
  classNotes,
  groupControl,
  groupsOf,
  hromadaMarkers,
  hromadaNotes,
  kindName,
  placeOf,
  occupiedLabel,
  selectedGroup,
  yearControl
} from "./groups.js";
import {NoRows} from "../marts/no_rows.js";

/** How unequal is it? Own revenue across hromadas: median and spread by region type, type or oblast. */
export const inequality: Card = {
  name: "inequality",
  mart: "own_revenue_distribution",
  reads: ["own_revenue_distribution", "oblast"],
  tables: ["hromada_budgets", "hromadas", "territory_order_lines"],
  rules: ["per_inhabitant", "region_type", "military_tax"],
  controls: [
    groupControl,
    {
      name: "measure",
      label: (locale) => trendsWords[locale].controls.measure,
      options: [
        {value: "per_capita", label: (locale) => trendsWords[locale].controls.perCapita},
        {value: "total", label: (locale) => trendsWords[locale].controls.total}
      ]
    },
    yearControl
  ],
  view(read, choice) {
    const {locale, controls} = choice;
    const {heads} = trendsWords[locale];
    const words = trendsMoneyWords[locale].inequality;
    const kind = chosenKind(choice);
    const measure: RevenueMeasure = controls.measure === "total" ? "total" : "per_capita";
    const unit: Unit = measure === "per_capita" ? "uah" : "uah_m";
    const year = controls.year ?? "";
    const ofYear = read("own_revenue_distribution").filter(
      (row) => String(row.year) === year && row.measure === measure
    );
    const rowsOf = (of: GroupKind) =>
      groupsOf(of, read, locale).flatMap((group) => {
        const row = ofYear.find(({group_kind, group_code}) => group_kind === of && group_code === group.code);
        // A group whose hromadas are all left out has no figures.
        return row && row.p50 !== null ? [{...row, p50: row.p50, group}] : [];
      });
    const groups = rowsOf(kind);
    const ordered = kind === "oblast" ? groups.toSorted((a, b) => b.p50 - a.p50) : groups;
    const whole = rowsOf("country")[0];
    if (!whole) throw new NoRows(`no rows for ${kind} in ${year}`);
    const selected = selectedGroup(kind, choice, year);
    const all = [...ordered, whole];
    const table: CardTable = {
      columns: [
        {key: "label", label: kindName(kind, locale), unit: "text", place: "place"},
        {key: "hromada_count", label: heads.hromadas, unit: "count"},
        {key: "p10", label: heads.p10, unit},
        {key: "p25", label: heads.p25, unit},
        {key: "p50", label: heads.median, unit},
        {key: "p75", label: heads.p75, unit},
        {key: "p90", label: heads.p90, unit},
        {key: "mean", label: heads.mean, unit}
      ],
      rows: all.map(({group, ...row}) => ({...row, label: group.label, place: placeOf(group)}))
    };
    const among = {by: "label", leftOut: [{group: whole.group.label, why: "whole"}]} as const;
    const title = tell({...ends(table, "p50", among, occupiedLabel(kind, locale))}, (found) =>
      words.title(found, {measure, division: kind})
    );
    const value = amountOf(choice);
    return {
      ...headed(title),
      subtitle: words.subtitle({measure, year}),
      legend: [],
      summary: words.summary({title: title.sentence, measure, whole: whole.p50}),
      draw: (frame) =>
        intervalRows(
          all.map(({group, p10, p25, p50, p75, p90}) => ({
            label: group.label,
            color: group.color,
            p10,
            p25,
            p50,
            p75,
            p90,
            emphasised: group.code === selected
          })),
          {
            ...frame,
            unit,
            axisLabel: words.units[measure],
            markers: hromadaMarkers(
              kind,
              all.map(({group}) => group),
              choice,
              value
            )
          }
        ),
      table,
      notes: [
        words.note,
        ...(measure === "per_capita" ? [statisticsWords[locale].perInhabitant] : []),
        ...hromadaNotes(whole.excluded_count, locale),
        ...classNotes(groups, Number(year), locale)
      ],
      highlight:
        choice.selection?.kind === "hromada"
          ? words.selected({
              name: choice.selection.row.label,
              year,
              measure,
              value
            })
          : null
    };
  }
};

function amountOf(choice: Choice): number | null {
  const budget = budgetOf(choice);
  return (choice.controls.measure === "per_capita" ? budget?.own_per_capita_uah : budget?.own_uah_m) ?? null;
}
