import {shareBars} from "../charts/share_bars.js";
import type {Card} from "../cards/card.js";
import type {AreaCell} from "../marts/answer_cells.js";
import {
  answerColumns,
  answerRow,
  areaName,
  barNote,
  byShare,
  classesControl,
  classifiedOn,
  groupsIn,
  heldBackNote,
  intervalNote,
  intervalText,
  isIllustrative,
  overlap,
  roundShare
} from "./needs_text.js";

/** Areas shown for each group; the table and the area table have them all. */
const shownAreas = 5;

/**
 * What do hromadas most want support for? The five areas that most of them name, by region type, with n and interval.
 */
export const needsWanted: Card = {
  name: "needs-wanted",
  mart: "need_by_region_type",
  tables: ["hromada_needs", "hromada_war_status"],
  controls: [classesControl],
  view(read, {locale, controls}) {
    const nb = locale === "nb";
    const classes = controls.classes ?? "auc";
    const all = read("need_by_region_type");
    // Where answers are too few to be divided, the whole stands alone.
    const divided = all.filter((row) => row.classes === classes);
    const rows = divided.length > 0 ? divided : all.filter((row) => row.classes === "all");
    const groups = groupsIn(rows, locale);
    const [row] = rows;
    if (!row) throw new RangeError("no answers on needs");
    const cellsOf = (code: string) => rows.filter(({group_code}) => group_code === code).toSorted(byShare);
    const panels = groups.map((group) => ({
      group,
      cells: cellsOf(group.code),
      top: cellsOf(group.code)
        .filter(({respondent_count}) => respondent_count !== null)
        .slice(0, shownAreas)
    }));
    const leaders = panels.flatMap(({group, top: [first]}) => (first ? [{group, first}] : []));
    const whole = all.filter((cell) => cell.classes === "all").toSorted(byShare);
    const [most, next] = whole;
    const quote = (cell: AreaCell): string => (nb ? `«${areaName(cell, locale)}»` : `“${areaName(cell, locale)}”`);
    const title =
      leaders.length === 0 || !most
        ? nb
          ? "Svarene er for få til å vise hva hromadaene ønsker mest støtte til"
          : "The answers are too few to show what hromadas most want support for"
        : nb
          ? "Flest hromadaer ønsker støtte til " +
            `${quote(most)}${most.share === null ? "" : ` (${roundShare(most.share, locale)} av ${most.base_count} svar)`}`
          : "Most hromadas want support for " +
            `${quote(most)}${most.share === null ? "" : ` (${roundShare(most.share, locale)} of ${most.base_count} answers)`}`;
    const overlaps = most && next && overlap(most, next);
    const held = heldBackNote(rows, locale);
    return {
      title,
      isIllustrative: isIllustrative(rows),
      subtitle: nb
        ? `Andel av hromadaene i hver gruppe som nevner området blant inntil fem, de ${shownAreas} hyppigste. ` +
          `${classifiedOn(row.list_date, row.classes, locale)}`
        : `Share of the hromadas in each group that name the area among up to five, the ${shownAreas} most ` +
          `frequent. ${classifiedOn(row.list_date, row.classes, locale)}`,
      legend: [],
      summary: `${title}. ${leaders.map(({group, first}) => `${group.label}: ${areaName(first, locale)}, ${barNote(first, locale)}`).join("; ")}.`,
      draw: (frame) =>
        shareBars(
          panels.map(({group, cells, top}) => ({
            heading:
              `${group.label} (n = ` +
              `${cells[0]?.base_count ?? "< 5"}${cells[0]?.is_uncertain ? (nb ? ", usikkert" : ", uncertain") : ""})`,
            color: group.color,
            bars: top.map((cell) => ({
              label: areaName(cell, locale),
              share: cell.share,
              low: cell.low_share,
              high: cell.high_share,
              note: barNote(cell, locale)
            }))
          })),
          {...frame, axisLabel: nb ? "Andel av hromadaene som har svart" : "Share of the hromadas that answered"}
        ),
      table: {
        columns: [
          {key: "group", label: nb ? "Gruppe" : "Group", unit: "text"},
          {key: "area", label: nb ? "Område" : "Area", unit: "text"},
          ...answerColumns(locale)
        ],
        rows: panels.flatMap(({group, cells}) =>
          cells.map((cell) => ({...answerRow(cell, locale), group: group.label, area: areaName(cell, locale)}))
        )
      },
      notes: [
        intervalNote(locale),
        ...(overlaps && most
          ? [
              nb
                ? `Rekkefølgen er ikke sikker: intervallet for det første området (${intervalText(most, locale)}) ` +
                  `overlapper det neste (${intervalText(next, locale)}).`
                : `The order is not certain: the interval of the first area (${intervalText(most, locale)}) ` +
                  `overlaps that of the next (${intervalText(next, locale)}).`
            ]
          : []),
        ...(held ? [held] : [])
      ],
      highlight: null
    };
  }
};
