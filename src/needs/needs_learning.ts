import {shareBars} from "../charts/share_bars.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {needsAreasWords, needsWords} from "../words/words.js";
import {
  answerColumns,
  answerRow,
  areaBars,
  areaName,
  byShare,
  heldBackNotes,
  isIllustrative,
  mostNamed
} from "./needs_text.js";
import {NoRows} from "../marts/no_rows.js";

/** What do Norwegian municipalities wish to learn? Both partners must benefit. */
export const needsLearning: Card = {
  name: "needs-learning",
  mart: "learning_by_area",
  tables: ["norwegian_profiles"],
  rules: ["illustrative", "interval", "suppressed"],
  controls: [],
  view(read, {locale}) {
    const words = needsAreasWords[locale].learning;
    const {columns, intervalNote} = needsWords[locale];
    const cells = read("learning_by_area").toSorted(byShare);
    const [most] = cells;
    if (!most) throw new NoRows("no answers on learning");
    const table: CardTable = {
      columns: [{key: "area", label: columns.area, unit: "text"}, ...answerColumns(locale)],
      rows: cells.map((cell) => ({...answerRow(cell, locale), area: areaName(cell, locale)}))
    };
    const title = tell(mostNamed(table), words.title);
    return {
      ...headed(title),
      isIllustrative: isIllustrative(cells),
      subtitle: words.subtitle(most.base_count),
      legend: [],
      summary: title.sentence,
      draw: (frame) =>
        shareBars([{heading: "", color: "var(--accent)", bars: areaBars(cells, locale)}], {
          ...frame,
          axisLabel: words.axis
        }),
      table,
      notes: [intervalNote, ...heldBackNotes(cells, locale)],
      highlight: null
    };
  }
};
