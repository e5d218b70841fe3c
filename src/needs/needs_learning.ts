import {shareBars} from "../charts/share_bars.js";
import type {Card} from "../cards/card.js";
import {
  answerColumns,
  answerRow,
  areaName,
  barNote,
  byShare,
  heldBackNote,
  intervalNote,
  isIllustrative,
  roundShare
} from "./needs_text.js";

/** What do Norwegian municipalities wish to learn? Both partners must benefit. */
export const needsLearning: Card = {
  name: "needs-learning",
  mart: "learning_by_area",
  tables: ["norwegian_profiles"],
  controls: [],
  view(read, {locale}) {
    const nb = locale === "nb";
    const cells = read("learning_by_area").toSorted(byShare);
    const [most] = cells;
    if (!most) throw new RangeError("no answers on learning");
    const title =
      most.share === null
        ? nb
          ? "Svarene er for få til å vise hva norske kommuner ønsker å lære"
          : "The answers are too few to show what Norwegian municipalities wish to learn"
        : nb
          ? `Flest norske kommuner ønsker å lære om «${areaName(most, locale)}» (${roundShare(most.share, locale)} ` +
            `av ${most.base_count})`
          : `Most Norwegian municipalities wish to learn about “${areaName(most, locale)}” ` +
            `(${roundShare(most.share, locale)} of ${most.base_count})`;
    const held = heldBackNote(cells, locale);
    return {
      title,
      isIllustrative: isIllustrative(cells),
      subtitle: nb
        ? `Andel av de norske kommunene som har svart (n = ${most.base_count ?? "< 5"}), etter område de ønsker å ` +
          "lære om av en ukrainsk partner."
        : `Share of the Norwegian municipalities that answered (n = ${most.base_count ?? "< 5"}), by area they ` +
          "wish to learn about from a Ukrainian partner.",
      legend: [],
      summary: title,
      draw: (frame) =>
        shareBars(
          [
            {
              heading: "",
              color: "var(--accent)",
              bars: cells.map((cell) => ({
                label: areaName(cell, locale),
                share: cell.share,
                low: cell.low_share,
                high: cell.high_share,
                note: barNote(cell, locale)
              }))
            }
          ],
          {...frame, axisLabel: nb ? "Andel av kommunene" : "Share of municipalities"}
        ),
      table: {
        columns: [{key: "area", label: nb ? "Område" : "Area", unit: "text"}, ...answerColumns(locale)],
        rows: cells.map((cell) => ({...answerRow(cell, locale), area: areaName(cell, locale)}))
      },
      notes: [intervalNote(locale), ...(held ? [held] : [])],
      highlight: null
    };
  }
};
