import {heatTable} from "../charts/heat_table.js";
import {needsAreasWords, needsWords} from "../words/words.js";
import {widest} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import type {AreaCell, Grouped} from "../marts/answer_cells.js";
import {
  answerColumns,
  answered,
  answerRow,
  areaName,
  classesControl,
  groupList,
  groupsIn,
  heldBackNotes,
  isIllustrative,
  namedGroup,
  overlap
} from "./needs_text.js";
import {NoRows} from "../marts/no_rows.js";

/** Which area is needed where? Every area by region type, as a table whose tint repeats its figures. */
export const needsTable: Card = {
  name: "needs-table",
  mart: "need_by_region_type",
  tables: ["hromada_needs", "territory_order_lines"],
  rules: ["illustrative", "region_type", "suppressed"],
  controls: [classesControl],
  view(read, {locale, controls}) {
    const words = needsAreasWords[locale].table;
    const {columns} = needsWords[locale];
    const all = read("need_by_region_type");
    const rows = all.filter((row) => row.classes === "all" || row.classes === controls.classes);
    const whole = rows.filter((row) => row.classes === "all").toSorted((a, b) => a.area_order - b.area_order);
    const [first] = whole;
    if (!first) throw new NoRows("no answers on needs");
    const inClass = rows.filter((row) => row.classes !== "all");
    const groups = [namedGroup(first, locale), ...groupsIn(inClass, locale)];
    const cellOf = (group: string, area: string): (AreaCell & Grouped) | undefined =>
      rows.find((row) => row.group_code === group && row.area_code === area);
    const most = Math.max(0.01, ...rows.map(({share}) => share ?? 0));
    const table: CardTable = {
      columns: [
        {key: "area", label: columns.area, unit: "text"},
        {key: "group", label: columns.group, unit: "text"},
        ...answerColumns(locale)
      ],
      rows: whole.flatMap((area) =>
        groups.flatMap(({code, label}) => {
          const cell = cellOf(code, area.area_code);
          return cell
            ? [
                {
                  ...answerRow(cell, locale),
                  area: areaName(area, locale),
                  group: label,
                  is_part: cell.classes !== "all"
                }
              ]
            : [];
        })
      )
    };
    const differ = widest(table, "share", "group", {by: "area", where: {is_part: true}});
    const title = tell({widest: differ}, (found) => words.title(found.widest));
    const [high, low] = differ
      ? [differ.high, differ.low].map(({group}) =>
          inClass.find((row) => namedGroup(row, locale).label === group && areaName(row, locale) === differ.groups[0])
        )
      : [];
    return {
      ...headed(title),
      isIllustrative: isIllustrative(rows),
      subtitle: words.subtitle(groupList(first, controls.classes ?? "auc")),
      legend: [],
      summary: words.summary(title.sentence, whole.length, groups.length - 1),
      draw: (frame) =>
        heatTable(
          rows.map((cell) => ({
            row: areaName(cell, locale),
            column: cell.group_code,
            tint: cell.share === null ? (cell.respondent_count === null ? null : 0) : cell.share / most,
            text: words.cell(answered(cell))
          })),
          {
            ...frame,
            rows: whole.map((area) => areaName(area, locale)),
            columns: groups.map(({code, label}) => {
              const cell = cellOf(code, first.area_code);
              return {code, heading: words.heading(label, cell?.base_count ?? null, cell?.is_uncertain ?? false)};
            })
          }
        ),
      table,
      notes: [
        ...(high && low && overlap(high, low) ? [words.overlap] : []),
        ...heldBackNotes(rows, locale),
        words.sums
      ],
      highlight: null
    };
  }
};
