import {heatTable} from "../charts/heat_table.js";
import type {Card} from "../cards/card.js";
import type {AreaCell, Grouped} from "../marts/answer_cells.js";
import {
  answerColumns,
  answerRow,
  areaName,
  classesControl,
  classifiedOn,
  everyone,
  groupsIn,
  heldBack,
  heldBackNote,
  isIllustrative,
  namedGroup,
  overlap,
  roundShare
} from "./needs_text.js";

/** Which area is needed where? Every area by region type, as a table whose tint repeats its figures. */
export const needsTable: Card = {
  name: "needs-table",
  mart: "need_by_region_type",
  tables: ["hromada_needs", "hromada_war_status"],
  controls: [classesControl],
  view(read, {locale, controls}) {
    const nb = locale === "nb";
    const all = read("need_by_region_type");
    const rows = all.filter((row) => row.classes === "all" || row.classes === controls.classes);
    const whole = rows.filter((row) => row.classes === "all").toSorted((a, b) => a.area_order - b.area_order);
    const [first] = whole;
    if (!first) throw new RangeError("no answers on needs");
    const inClass = rows.filter((row) => row.classes !== "all");
    const groups = [namedGroup(first, locale), ...groupsIn(inClass, locale)];
    const cellOf = (group: string, area: string): (AreaCell & Grouped) | undefined =>
      rows.find((row) => row.group_code === group && row.area_code === area);
    const most = Math.max(0.01, ...rows.map(({share}) => share ?? 0));
    const widest = whole
      .flatMap((area) => {
        const shares = inClass
          .filter((row) => row.area_code === area.area_code)
          .flatMap((row) => (row.share === null ? [] : [{row, share: row.share}]))
          .toSorted((a, b) => b.share - a.share);
        const [high, low] = [shares[0], shares.at(-1)];
        return high && low && high !== low ? [{area, high: high.row, low: low.row, gap: high.share - low.share}] : [];
      })
      .toSorted((a, b) => b.gap - a.gap)[0];
    const at = (row: AreaCell & Grouped): string =>
      `${namedGroup(row, locale).label}: ${roundShare(row.share ?? 0, locale)}`;
    const title = widest
      ? nb
        ? `Behovene spriker mest for «${areaName(widest.area, locale)}» (${at(widest.high)}, ${at(widest.low)})`
        : `Needs differ most for “${areaName(widest.area, locale)}” (${at(widest.high)}, ${at(widest.low)})`
      : nb
        ? "Svarene er for få til å sammenligne områdetyper"
        : "The answers are too few to compare region types";
    const held = heldBackNote(rows, locale);
    const textOf = (cell: AreaCell): string =>
      heldBack(cell, locale, true) ||
      (cell.share === null ? `n = ${cell.respondent_count}` : roundShare(cell.share, locale));
    return {
      title,
      isIllustrative: isIllustrative(rows),
      subtitle: nb
        ? "Andel av hromadaene som nevner området, etter område og områdetype. Sterkere farge er flere. " +
          `${classifiedOn(first.list_date, controls.classes ?? "auc", locale)}`
        : "Share of hromadas that name the area, by area and region type. Stronger colour is more. " +
          `${classifiedOn(first.list_date, controls.classes ?? "auc", locale)}`,
      legend: [],
      summary: `${title}. ${whole.length} ${nb ? "områder" : "areas"}, ${groups.length - 1} ${nb ? "grupper" : "groups"}.`,
      draw: (frame) =>
        heatTable(
          rows.map((cell) => ({
            row: areaName(cell, locale),
            column: cell.group_code,
            tint: cell.share === null ? (cell.respondent_count === null ? null : 0) : cell.share / most,
            text: textOf(cell)
          })),
          {
            ...frame,
            rows: whole.map((area) => areaName(area, locale)),
            columns: groups.map(({code, label}) => {
              const cell = cellOf(code, first.area_code);
              const uncertain = cell?.is_uncertain ? (nb ? "\nusikkert" : "\nuncertain") : "";
              return {code, heading: `${label}\nn = ${cell?.base_count ?? "< 5"}${uncertain}`};
            })
          }
        ),
      table: {
        columns: [
          {key: "area", label: nb ? "Område" : "Area", unit: "text"},
          {key: "group", label: nb ? "Gruppe" : "Group", unit: "text"},
          ...answerColumns(locale)
        ],
        rows: whole.flatMap((area) =>
          groups.flatMap(({code, label}) => {
            const cell = cellOf(code, area.area_code);
            return cell ? [{...answerRow(cell, locale), area: areaName(area, locale), group: label}] : [];
          })
        )
      },
      notes: [
        ...(widest && overlap(widest.high, widest.low)
          ? [
              nb
                ? "Intervallene for de to gruppene i overskriften overlapper: forskjellen kan være tilfeldig."
                : "The intervals of the two groups in the title overlap: the difference may be chance."
            ]
          : []),
        ...(held ? [held] : []),
        nb
          ? `Kolonnen «${everyone[locale]}» er summen av gruppene. Områdetyper med færre enn fem svar er slått ` +
            "sammen med naboen. Alt her er samletall: behovene til en enkelt hromada ved fronten eller under " +
            "okkupasjon står ikke noe sted."
          : `The column “${everyone[locale]}” is the sum of the groups. Region types with fewer than five answers ` +
            "are put together with their neighbour. All of this is in sums: the needs of a single hromada at the " +
            "front or under occupation stand nowhere."
      ],
      highlight: null
    };
  }
};
