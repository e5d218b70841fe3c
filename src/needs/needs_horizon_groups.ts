import {stackedBars} from "../charts/stacked_bars.js";
import {needsSidesWords, needsWords} from "../words/words.js";
import {largest, smallest} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import type {MartRows} from "../marts/mart_rows.js";
import {
  answerColumns,
  answerRow,
  classesControl,
  groupList,
  groupsIn,
  heldBackNotes,
  isIllustrative,
  namedGroup,
  overlap
} from "./needs_text.js";
import {NoRows} from "../marts/no_rows.js";

const colors = {
  short: ["var(--capacity-low)", "var(--on-capacity-low)"],
  both: ["var(--capacity-satisfactory)", "var(--on-capacity-satisfactory)"],
  long: ["var(--capacity-optimal)", "var(--on-capacity-optimal)"]
} as const;

/** Short against long term by region type: one answer a hromada. What is held back is one pale part, never a gap. */
export const needsHorizonGroups: Card = {
  name: "needs-horizon-groups",
  mart: "need_horizon_by_region_type",
  tables: ["hromada_needs", "territory_order_lines"],
  rules: ["illustrative", "region_type", "suppressed"],
  controls: [classesControl],
  view(read, {locale, controls}) {
    const words = needsSidesWords[locale].groups;
    const {columns} = needsWords[locale];
    const rows = read("need_horizon_by_region_type").filter(
      (row) => row.classes === "all" || row.classes === controls.classes
    );
    const whole = rows.filter((row) => row.classes === "all");
    const [first] = whole;
    if (!first) throw new NoRows("no answers on the horizon of needs");
    const groups = [
      ...groupsIn(
        rows.filter((row) => row.classes !== "all"),
        locale
      ),
      namedGroup(first, locale)
    ];
    const parts = groups.flatMap((group) => {
      const cells = rows
        .filter((row) => row.group_code === group.code)
        .toSorted((a, b) => a.horizon_order - b.horizon_order);
      const name = words.row(group.label, cells[0]?.base_count ?? null);
      let end = 0;
      const shown = cells.flatMap((cell) => {
        if (cell.share === null) return [];
        const [color, textColor] = colors[cell.horizon];
        end += cell.share;
        return [
          {
            row: name,
            part: words.answers[cell.horizon],
            start: end - cell.share,
            end,
            value: cell.share,
            color,
            textColor,
            emphasised: false
          }
        ];
      });
      return end > 0.999
        ? shown
        : [
            ...shown,
            {
              row: name,
              part: words.held,
              start: end,
              end: 1,
              value: 1 - end,
              color: "var(--band)",
              textColor: "var(--text-muted)",
              emphasised: false
            }
          ];
    });
    const table: CardTable = {
      columns: [
        {key: "group", label: columns.group, unit: "text"},
        {key: "answer", label: words.answer, unit: "text"},
        ...answerColumns(locale)
      ],
      rows: groups.flatMap(({code, label}) =>
        rows
          .filter((row) => row.group_code === code)
          .map((cell) => ({...answerRow(cell, locale), group: label, answer: words.answers[cell.horizon]}))
      )
    };
    const parted = rows.filter((row) => row.classes !== "all");
    const horizon = comparedOf(parted);
    const among = {
      by: "group",
      where: {answer: horizon ? words.answers[horizon] : ""},
      leftOut: [{group: namedGroup(first, locale).label, why: "whole"}]
    } as const;
    const title = tell(
      {most: largest(table, "share", among), least: smallest(table, "share", among)},
      ({most, least}) =>
        words.title(
          horizon && most && least && most.compared > 1
            ? {horizon, most, least, isEven: isEven(parted.filter((row) => row.horizon === horizon))}
            : null
        )
    );
    return {
      ...headed(title),
      isIllustrative: isIllustrative(rows),
      subtitle: words.subtitle(groupList(first, controls.classes ?? "auc")),
      legend: [
        {label: words.answers.short, sign: "sign-capacity-low"},
        {label: words.answers.both, sign: "sign-capacity-satisfactory"},
        {label: words.answers.long, sign: "sign-capacity-optimal"},
        ...(parts.some(({part}) => part === words.held) ? [{label: words.heldLegend, sign: "sign-held"}] : [])
      ],
      summary: title.sentence,
      draw: (frame) =>
        stackedBars(parts, {
          ...frame,
          unit: "share",
          rows: [...new Set(parts.map(({row}) => row))],
          axisLabel: words.axis
        }),
      table,
      notes: heldBackNotes(rows, locale),
      highlight: null
    };
  }
};

type Row = MartRows["need_horizon_by_region_type"];

/** The first answer that all groups show; null where none is. Past one that is held back nothing is ranked. */
const comparedOf = (rows: readonly Row[]): Row["horizon"] | null =>
  (["short", "long", "both"] as const).find((horizon) => {
    const own = rows.filter((row) => row.horizon === horizon);
    return own.length > 1 && own.every(({share}) => share !== null);
  }) ?? null;

/** True where chance could account for the difference between the largest share and the smallest. */
function isEven(rows: readonly Row[]): boolean {
  const sorted = rows.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const [most, least] = [sorted[0], sorted.at(-1)];
  return most !== undefined && least !== undefined && overlap(most, least);
}
