import {intervalRows} from "../charts/interval_rows.js";
import {trendsMoneyWords, trendsWords} from "../words/words.js";
import type {GroupKind} from "../words/rooms/trends.js";
import {ends, figure, noEnds} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {
  budgetOf,
  chosenKind,
  classNotes,
  groupsOf,
  hromadaMarkers,
  hromadaNotes,
  kindName,
  placeOf,
  occupiedLabel,
  oblastFirstControl,
  selectedGroup,
  yearControl
} from "./groups.js";
import {NoRows} from "../marts/no_rows.js";

/**
 * Who depends on transfers? Transfers as a share of hromada revenue: median and middle half, and the group's own sum.
 */
export const transfers: Card = {
  name: "transfers",
  mart: "transfer_dependence",
  reads: ["transfer_dependence", "oblast"],
  tables: ["hromada_budgets", "territory_order_lines"],
  rules: ["region_type", "military_tax"],
  controls: [oblastFirstControl, yearControl],
  view(read, choice) {
    const {locale, controls} = choice;
    const {heads} = trendsWords[locale];
    const words = trendsMoneyWords[locale].transfers;
    const year = controls.year ?? "";
    const kind = chosenKind(choice);
    const ofYear = read("transfer_dependence").filter((row) => String(row.year) === year);
    const rowsOf = (of: GroupKind) =>
      groupsOf(of, read, locale).flatMap((group) => {
        const row = ofYear.find(({group_kind, group_code}) => group_kind === of && group_code === group.code);
        return row ? [{...row, group}] : [];
      });
    const groups = rowsOf(kind);
    const ordered = kind === "oblast" ? groups.toSorted((a, b) => b.p50_share - a.p50_share) : groups;
    const whole = rowsOf("country")[0];
    if (!whole) throw new NoRows(`no rows for ${kind} in ${year}`);
    const selected = selectedGroup(kind, choice, year);
    const all = [...ordered, whole];
    const value = budgetOf(choice)?.transfers_share ?? null;
    const table: CardTable = {
      columns: [
        {key: "label", label: kindName(kind, locale), unit: "text", place: "place"},
        {key: "hromada_count", label: heads.hromadas, unit: "count"},
        {key: "p25_share", label: heads.p25, unit: "share"},
        {key: "p50_share", label: heads.median, unit: "share"},
        {key: "p75_share", label: heads.p75, unit: "share"},
        {key: "transfers_share", label: words.ofTotal, unit: "share"}
      ],
      rows: all.map(({group, ...row}) => ({...row, label: group.label, place: placeOf(group)}))
    };
    const wholeLabel = whole.group.label;
    const among = {by: "label", leftOut: [{group: wholeLabel, why: "whole"}]} as const;
    const title = tell(
      {
        ...(groups.length > 1 ? ends(table, "p50_share", among, occupiedLabel(kind, locale)) : noEnds),
        whole: figure(table, "p50_share", {by: "label", where: {label: wholeLabel}})
      },
      (found) => words.title(found, {year, division: kind})
    );
    return {
      ...headed(title),
      subtitle: words.subtitle(year),
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        intervalRows(
          all.map((row) => ({
            label: row.group.label,
            color: row.group.color,
            p10: null,
            p25: row.p25_share,
            p50: row.p50_share,
            p75: row.p75_share,
            p90: null,
            emphasised: row.group.code === selected
          })),
          {
            ...frame,
            unit: "share",
            axisLabel: words.axis,
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
        words.note(whole.transfers_share),
        ...hromadaNotes(whole.excluded_count, locale),
        ...classNotes(groups, Number(year), locale)
      ],
      highlight:
        choice.selection?.kind === "hromada"
          ? words.selected({name: choice.selection.row.label, year, share: value})
          : null
    };
  }
};
