import {pairedDots} from "../charts/paired_dots.js";
import type {Card} from "../cards/card.js";
import type {AnswerCell} from "../marts/answer_cells.js";
import {answerColumns, answerRow, areaName, heldBack, heldBackNote, isIllustrative} from "./needs_text.js";

/** At once or in the long term? For each area the hromadas that need it while the war lasts, and to rebuild. */
export const needsHorizon: Card = {
  name: "needs-horizon",
  mart: "need_by_horizon",
  tables: ["hromada_needs"],
  controls: [],
  view(read, {locale}) {
    const nb = locale === "nb";
    const cells = read("need_by_horizon");
    const rows = cells
      .filter(({horizon}) => horizon === "all")
      .toSorted((a, b) => a.area_order - b.area_order)
      .map((all) => {
        const at = (horizon: string) =>
          cells.find((cell) => cell.area_code === all.area_code && cell.horizon === horizon) ?? all;
        return {all, short: at("short"), long: at("long")};
      });
    const [first] = rows;
    if (!first) throw new RangeError("no answers on needs");
    const most = (side: "short" | "long") =>
      rows
        .map((row) => ({row, least: leastPart(row[side], row[side === "short" ? "long" : "short"], row.all)}))
        .toSorted((a, b) => b.least - a.least)[0];
    const [urgent, lasting] = [most("short"), most("long")];
    const title =
      urgent && lasting && urgent.least > 0.5 && lasting.least > 0.5
        ? nb
          ? `«${areaName(urgent.row.all, locale)}» trengs oftest på kort sikt, ` +
            `«${areaName(lasting.row.all, locale)}» oftest på lang sikt`
          : `“${areaName(urgent.row.all, locale)}” is most often needed in the short term, ` +
            `“${areaName(lasting.row.all, locale)}” in the long term`
        : nb
          ? "Kort og lang sikt kan bare vises for noen få områder"
          : "Short and long term can be shown for a few areas only";
    const names = nb
      ? {short: "På kort sikt, mens krigen varer", long: "På lang sikt, for gjenoppbygging", all: "I alt"}
      : {short: "Short term, while the war lasts", long: "Long term, to rebuild", all: "In all"};
    const note = ({short, long}: (typeof rows)[number]): string =>
      [short, long]
        .map((cell) => (cell.respondent_count === null ? heldBack(cell, locale, true) : String(cell.respondent_count)))
        .join(nb ? " mot " : " against ");
    const held = heldBackNote(cells, locale);
    return {
      title,
      isIllustrative: isIllustrative(cells),
      subtitle: nb
        ? `Andel av hromadaene som har svart (n = ${first.all.base_count ?? "< 5"}), etter når de trenger støtte ` +
          "på området. Til høyre: antall på kort mot lang sikt."
        : `Share of the hromadas that answered (n = ${first.all.base_count ?? "< 5"}), by when they need support ` +
          "in the area. At the right: number for the short against the long term.",
      legend: [
        {label: names.short, sign: "sign-dot"},
        {label: names.long, sign: "sign-diamond"}
      ],
      summary: title,
      draw: (frame) =>
        pairedDots(
          rows.map((row) => ({
            label: areaName(row.all, locale),
            one: row.short.share,
            other: row.long.share,
            note: note(row)
          })),
          {...frame, axisLabel: nb ? "Andel av hromadaene" : "Share of hromadas"}
        ),
      table: {
        columns: [
          {key: "area", label: nb ? "Område" : "Area", unit: "text"},
          {key: "when", label: nb ? "Når" : "When", unit: "text"},
          ...answerColumns(locale)
        ],
        rows: rows.flatMap(({short, long, all}) =>
          [short, long, all].map((cell) => ({
            ...answerRow(cell, locale),
            area: areaName(cell, locale),
            when: names[cell.horizon]
          }))
        )
      },
      notes: held ? [held] : [],
      highlight: null
    };
  }
};

/**
 * The least part of an area's needs that a side can be: all but four where only the other side is known to be under
 * five.
 */
function leastPart(side: AnswerCell, other: AnswerCell, all: AnswerCell): number {
  if (all.respondent_count === null) return 0;
  if (side.respondent_count !== null) return side.respondent_count / all.respondent_count;
  return other.disclosure === "suppressed (fewer than 5)"
    ? Math.max(0, all.respondent_count - 4) / all.respondent_count
    : 0;
}
