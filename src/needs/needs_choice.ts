import {shareBars} from "../charts/share_bars.js";
import type {Card} from "../cards/card.js";
import {needsAreasWords, needsWords} from "../words/words.js";
import {
  answerColumns,
  answered,
  answeredArea,
  answerRow,
  areaBars,
  areaName,
  byShare,
  heldBackNotes,
  isIllustrative,
  overlap
} from "./needs_text.js";

/**
 * The choose-three survey in the shape of the Committee of the Regions': few answers, so every bar carries its
 * interval.
 */
export const needsChoice: Card = {
  name: "needs-choice",
  mart: "support_choice_by_area",
  tables: ["support_choices"],
  controls: [],
  view(read, {locale}) {
    const words = needsAreasWords[locale].choice;
    const cells = read("support_choice_by_area").toSorted(byShare);
    const [most] = cells;
    if (!most) throw new RangeError("no answers to the choose-three survey");
    const title = words.title(answeredArea(most, locale));
    const last = cells.findLast(({share}) => share !== null);
    return {
      title,
      isIllustrative: isIllustrative(cells),
      subtitle: words.subtitle(most.base_count),
      legend: [],
      summary: title,
      draw: (frame) =>
        shareBars([{heading: "", color: "var(--accent)", bars: areaBars(cells, locale)}], {
          ...frame,
          axisLabel: words.axis
        }),
      table: {
        columns: [{key: "area", label: words.measure, unit: "text"}, ...answerColumns(locale)],
        rows: cells.map((cell) => ({...answerRow(cell, locale), area: areaName(cell, locale)}))
      },
      notes: [
        words.wording,
        needsWords[locale].intervalNote,
        ...(last && last !== most && overlap(last, most) ? [words.overlap(answered(last), answered(most))] : []),
        ...heldBackNotes(cells, locale)
      ],
      highlight: null
    };
  }
};
