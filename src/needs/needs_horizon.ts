import {pairedDots} from "../charts/paired_dots.js";
import {outweighs} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {needsSidesWords, needsWords} from "../words/words.js";
import {answerColumns, answered, answerRow, areaName, heldBackNotes, isIllustrative} from "./needs_text.js";
import {NoRows} from "../marts/no_rows.js";

/** At once or in the long term? For each area the hromadas that need it while the war lasts, and to rebuild. */
export const needsHorizon: Card = {
  name: "needs-horizon",
  mart: "need_by_horizon",
  tables: ["hromada_needs"],
  rules: ["illustrative", "suppressed"],
  controls: [],
  view(read, {locale}) {
    const words = needsSidesWords[locale].horizon;
    const {columns} = needsWords[locale];
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
    if (!first) throw new NoRows("no answers on needs");
    const table: CardTable = {
      columns: [
        {key: "area", label: columns.area, unit: "text"},
        {key: "when", label: words.when, unit: "text"},
        ...answerColumns(locale)
      ],
      rows: rows.flatMap(({short, long, all}) =>
        [short, long, all].map((cell) => ({
          ...answerRow(cell, locale),
          area: areaName(cell, locale),
          when: words.names[cell.horizon]
        }))
      )
    };
    const sides = {parts: "when", over: words.names.long, under: words.names.short};
    const title = tell({later: outweighs(table, "respondent_count", sides, {by: "area"})}, ({later}) =>
      words.title(later)
    );
    return {
      ...headed(title),
      isIllustrative: isIllustrative(cells),
      subtitle: words.subtitle(first.all.base_count),
      legend: [
        {label: words.names.short, sign: "sign-dot"},
        {label: words.names.long, sign: "sign-diamond"}
      ],
      summary: title.sentence,
      draw: (frame) =>
        pairedDots(
          rows.map((row) => ({
            label: areaName(row.all, locale),
            one: row.short.share,
            other: row.long.share,
            note: words.note(answered(row.short), answered(row.long))
          })),
          {...frame, axisLabel: words.axis}
        ),
      table,
      notes: heldBackNotes(cells, locale),
      highlight: null
    };
  }
};
