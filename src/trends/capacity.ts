import {largest, share, total, withNext} from "../model/findings/find.js";
import {stackedBars} from "../charts/stacked_bars.js";
import {statisticsWords, trendsMapWords, trendsWords} from "../words/words.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {tell} from "../model/findings/finding.js";
import type {GroupKind} from "../words/rooms/trends.js";
import {chosenKind, classNotes, groupControl, groupsOf, occupiedLabel, selectedGroup, showControl} from "./groups.js";
import {NoRows} from "../marts/no_rows.js";

/** How strong are the finances? Hromadas by class of financial capacity, by region type, type or oblast. */
export const capacity: Card = {
  name: "capacity",
  mart: "financial_capacity",
  reads: ["financial_capacity", "oblast"],
  tables: ["hromada_financial_capacity", "territory_order_lines"],
  rules: ["region_type"],
  controls: [groupControl, showControl],
  view(read, choice) {
    const {locale, controls, selection} = choice;
    const {heads} = trendsWords[locale];
    const words = trendsMapWords[locale].capacity;
    const kind = chosenKind(choice);
    const show = controls.show === "share" ? "share" : "count";
    const mart = read("financial_capacity");
    const classes = [
      ...new Map(
        mart.toSorted((a, b) => a.class_order - b.class_order).map((row) => [row.capacity_class, row.class_order])
      ).keys()
    ];
    const classNames: Readonly<Record<string, string | undefined>> = words.classes;
    const className = (code: string): string => classNames[code] ?? code;
    const rowsOf = (of: GroupKind) =>
      groupsOf(of, read, locale).map((group) => ({
        group,
        cells: mart
          .filter((row) => row.group_kind === of && row.group_code === group.code && row.hromada_count > 0)
          .toSorted((a, b) => a.class_order - b.class_order)
      }));
    const weak = ({cells}: ReturnType<typeof rowsOf>[number]): number =>
      cells.find((row) => row.capacity_class === "critical")?.share ?? 0;
    const groups = rowsOf(kind).filter(({cells}) => cells.length > 0);
    const ordered = kind === "oblast" ? groups.toSorted((a, b) => weak(b) - weak(a)) : groups;
    const whole = rowsOf("country")[0];
    if (!whole) throw new NoRows("no classes of financial capacity");
    const all = show === "share" ? [...ordered, whole] : ordered;
    const selected = selectedGroup(kind, choice, selection?.years.at(-1)?.year ?? "");
    const chosen = selection?.kind === "hromada" ? selection.row : null;
    const parts = all.flatMap(({group, cells}) => {
      let end = 0;
      return cells.map((row) => {
        const value = show === "share" ? row.share : row.hromada_count;
        const start = end;
        end += value;
        return {
          row: group.label,
          part: className(row.capacity_class),
          start,
          end,
          value,
          color: `var(--capacity-${row.capacity_class})`,
          textColor: `var(--on-capacity-${row.capacity_class})`,
          emphasised: group.code === selected && chosen?.financial_capacity_class === row.capacity_class
        };
      });
    });
    const unknown = whole.cells[0]?.unknown_count ?? 0;
    const table: CardTable = {
      columns: [
        {key: "label", label: heads.group, unit: "text"},
        {key: "class_label", label: words.heads.class, unit: "text"},
        {key: "hromada_count", label: heads.hromadas, unit: "count"},
        {key: "share", label: words.heads.share, unit: "share"}
      ],
      rows: all.flatMap(({group, cells}) =>
        cells.map((row) => ({...row, label: group.label, class_label: className(row.capacity_class)}))
      )
    };
    const among = {by: "label", leftOut: [{group: whole.group.label, why: "whole"}]} as const;
    const isCritical = {...among, where: {capacity_class: "critical"}};
    const {first, next} = withNext(largest, table, "share", isCritical, occupiedLabel(kind, locale));
    const title = tell(
      {
        critical: share(total(table, "hromada_count", isCritical), total(table, "hromada_count", among)),
        weakest: first,
        next
      },
      (found) => words.title(found, kind)
    );
    return {
      ...headed(title),
      subtitle: words.subtitle(show),
      legend: classes.map((code) => ({label: className(code), sign: `sign-capacity-${code}`})),
      summary: title.sentence,
      draw: (frame) =>
        stackedBars(parts, {
          ...frame,
          unit: show,
          rows: all.map(({group}) => group.label),
          emphasisedRow: all.find(({group}) => group.code === selected)?.group.label ?? null,
          axisLabel: words.axis[show]
        }),
      table,
      notes: [
        `${words.note(unknown)} ${statisticsWords[locale].withoutKyiv}`,
        ...classNotes(
          groups.flatMap(({cells}) => cells),
          "undated",
          locale
        )
      ],
      highlight: chosen
        ? words.selected({
            name: chosen.label,
            className: chosen.financial_capacity_class ? className(chosen.financial_capacity_class) : null
          })
        : null
    };
  }
};
