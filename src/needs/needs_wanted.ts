import {shareBars} from "../charts/share_bars.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {needsAreasWords, needsWords} from "../words/words.js";
import {
  answerColumns,
  answered,
  answeredArea,
  answerRow,
  areaBars,
  areaName,
  byShare,
  classesControl,
  groupList,
  groupsIn,
  heldBackNotes,
  isIllustrative,
  mostNamed,
  overlap
} from "./needs_text.js";
import {NoRows} from "../marts/no_rows.js";

/** Areas shown for each group, in the chart and in its table; the long table and the card of areas have them all. */
const shownAreas = 5;

/**
 * What do hromadas most want support for? The five areas that most of them name, by region type, with n and interval.
 */
export const needsWanted: Card = {
  name: "needs-wanted",
  mart: "need_by_region_type",
  tables: ["hromada_needs", "territory_order_lines"],
  rules: ["illustrative", "interval", "region_type", "suppressed"],
  controls: [classesControl],
  view(read, {locale, controls}) {
    const words = needsAreasWords[locale].wanted;
    const {columns, everyone, intervalNote} = needsWords[locale];
    const classes = controls.classes ?? "auc";
    const all = read("need_by_region_type");
    // Where answers are too few to be divided, the whole stands alone.
    const divided = all.filter((row) => row.classes === classes);
    const rows = divided.length > 0 ? divided : all.filter((row) => row.classes === "all");
    const groups = groupsIn(rows, locale);
    const [row] = rows;
    if (!row) throw new NoRows("no answers on needs");
    const cellsOf = (code: string) => rows.filter(({group_code}) => group_code === code).toSorted(byShare);
    const panels = groups.map((group) => ({
      group,
      cells: cellsOf(group.code),
      top: cellsOf(group.code)
        .filter(({respondent_count}) => respondent_count !== null)
        .slice(0, shownAreas)
    }));
    const leaders = panels.flatMap(({group, top: [first]}) =>
      first ? [{...answeredArea(first, locale), group: group.label}] : []
    );
    const whole = all.filter((cell) => cell.classes === "all").toSorted(byShare);
    const tableOf = (parts: typeof panels): CardTable => ({
      columns: [
        {key: "group", label: columns.group, unit: "text"},
        {key: "area", label: columns.area, unit: "text"},
        ...answerColumns(locale)
      ],
      // Where answers are too few to be divided, the groups are the whole.
      rows: [...(divided.length > 0 ? [{group: {label: everyone}, cells: whole}] : []), ...parts].flatMap(
        ({group, cells}) =>
          cells.map((cell) => ({...answerRow(cell, locale), group: group.label, area: areaName(cell, locale)}))
      )
    });
    const table = tableOf(panels.map((panel) => ({...panel, cells: panel.top})));
    const [most, next] = whole;
    const title = tell(mostNamed(table, {group: everyone}), words.title);
    const isOrderUnsure = most && next && overlap(most, next);
    return {
      ...headed(title),
      isIllustrative: isIllustrative(rows),
      subtitle: words.subtitle(shownAreas, groupList(row, row.classes)),
      legend: [],
      summary: words.summary(title.sentence, leaders),
      draw: (frame) =>
        shareBars(
          panels.map(({group, cells, top}) => ({
            heading: words.heading(group.label, cells[0]?.base_count ?? null, cells[0]?.is_uncertain ?? false),
            color: group.color,
            bars: areaBars(top, locale)
          })),
          {...frame, axisLabel: words.axis}
        ),
      table,
      lateTable: () => tableOf(panels),
      notes: [
        intervalNote,
        ...(isOrderUnsure ? [words.unsureOrder(answered(most), answered(next))] : []),
        ...heldBackNotes(rows, locale)
      ],
      highlight: null
    };
  }
};
