import {shareBars} from "../charts/share_bars.js";
import {figure} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {needsAreasWords, needsWords} from "../words/words.js";
import {
  answerColumns,
  answered,
  answerRow,
  areaBars,
  areaName,
  byShare,
  heldBackNotes,
  isIllustrative,
  mostNamed,
  overlap
} from "./needs_text.js";
import {NoRows} from "../marts/no_rows.js";

/**
 * The choose-three survey in the shape of the Committee of the Regions': few answers, so every bar carries its
 * interval.
 */
export const needsChoice: Card = {
  name: "needs-choice",
  mart: "support_choice_by_area",
  tables: ["support_choices"],
  rules: ["illustrative", "interval", "suppressed"],
  controls: [],
  view(read, {locale}) {
    const words = needsAreasWords[locale].choice;
    const cells = read("support_choice_by_area").toSorted(byShare);
    const [most] = cells;
    if (!most) throw new NoRows("no answers to the choose-three survey");
    const table: CardTable = {
      columns: [{key: "area", label: words.measure, unit: "text"}, ...answerColumns(locale)],
      rows: cells.map((cell) => ({...answerRow(cell, locale), area: areaName(cell, locale)}))
    };
    const named = mostNamed(table);
    const ofFirst = {by: "area", where: {area: named.most?.groups[0] ?? null}};
    const title = tell(
      {...named, low: figure(table, "low_share", ofFirst), high: figure(table, "high_share", ofFirst)},
      words.title
    );
    const last = cells.findLast(({share}) => share !== null);
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
