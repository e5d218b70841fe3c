import {sideBySide} from "../charts/side_by_side.js";
import {scarcest} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import type {AreaCell} from "../marts/answer_cells.js";
import {needsSidesWords, needsWords} from "../words/words.js";
import type {Way} from "../words/rooms/needs_sides.js";
import {answerColumns, answeredArea, answerRow, areaName, heldBackNotes, isIllustrative} from "./needs_text.js";
import {NoRows} from "../marts/no_rows.js";

const ways: readonly Way[] = ["to-ukraine", "to-norway"];

/**
 * Is what is needed offered, and where is Norwegian competence missing? Both ways: needs and competence, learning and
 * return offers.
 */
export const needsOffer: Card = {
  name: "needs-offer",
  mart: "offer_need_by_area",
  tables: ["hromada_needs", "norwegian_profiles"],
  rules: ["illustrative", "suppressed"],
  controls: [
    {
      name: "way",
      label: (locale) => needsSidesWords[locale].offer.way,
      options: ways.map((value) => ({value, label: (locale) => needsSidesWords[locale].offer.ways[value]}))
    }
  ],
  view(read, {locale, controls}) {
    const words = needsSidesWords[locale].offer;
    const {columns} = needsWords[locale];
    const way: Way = controls.way === "to-norway" ? "to-norway" : "to-ukraine";
    const [wantedSide, offeredSide] = way === "to-ukraine" ? ["needed", "competence"] : ["learning", "offered"];
    const names = words.names[way];
    const cells = read("offer_need_by_area").filter(({side}) => side === wantedSide || side === offeredSide);
    const rows = cells
      .filter(({side}) => side === wantedSide)
      .map((wanted) => ({
        wanted,
        offered: cells.find((cell) => cell.side === offeredSide && cell.area_code === wanted.area_code) ?? wanted
      }))
      .toSorted((a, b) => (load(b) ?? 0) - (load(a) ?? 0) || a.wanted.area_order - b.wanted.area_order);
    const [first] = rows;
    if (!first) throw new NoRows("no answers on offers");
    const table: CardTable = {
      columns: [
        {key: "area", label: columns.area, unit: "text"},
        {key: "who", label: words.who, unit: "text"},
        ...answerColumns(locale)
      ],
      rows: rows.flatMap(({wanted, offered}) =>
        [
          {cell: wanted, who: names.wanted},
          {cell: offered, who: names.offered}
        ].map(({cell, who}) => ({...answerRow(cell, locale), area: areaName(cell, locale), who}))
      )
    };
    const sidesOf = ({wanted, offered}: Sides) => ({
      wanted: answeredArea(wanted, locale),
      offered: answeredArea(offered, locale)
    });
    const sides = {parts: "who", over: names.wanted, under: names.offered};
    const title = tell({worst: scarcest(table, "share", sides, {by: "area"})}, ({worst}) => words.title(way, worst));
    return {
      ...headed(title),
      isIllustrative: isIllustrative(cells),
      subtitle: words.subtitle(way, first.wanted.base_count, first.offered.base_count),
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        sideBySide(
          rows.map((row) => {
            const {wanted, offered} = sidesOf(row);
            return {
              label: areaName(row.wanted, locale),
              sides: [
                {share: row.wanted.share, says: words.says(wanted)},
                {share: row.offered.share, says: words.says(offered)}
              ],
              together: words.load(load(row))
            };
          }),
          {...frame, heads: words.heads[way], colors: ["var(--accent)", "var(--conflict)"]}
        ),
      table,
      notes: [words.caution[way], ...heldBackNotes(cells, locale)],
      highlight: null
    };
  }
};

interface Sides {
  readonly wanted: AreaCell;
  readonly offered: AreaCell;
}

/** How many want for each that offers; null where one side is held back or nobody wants, so that it comes last. */
function load({wanted, offered}: Sides): number | null {
  return wanted.respondent_count === null || offered.respondent_count === null
    ? null
    : wanted.respondent_count / offered.respondent_count || null;
}
