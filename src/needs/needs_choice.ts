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
  intervalText,
  isIllustrative,
  overlap,
  roundShare
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
    const nb = locale === "nb";
    const cells = read("support_choice_by_area").toSorted(byShare);
    const [most] = cells;
    if (!most) throw new RangeError("no answers to the choose-three survey");
    const base = most.base_count ?? "< 5";
    const title =
      most.share === null
        ? nb
          ? `${base} svar er for få til å vise hvilken støtte som trengs mest`
          : `${base} answers are too few to show which support is most needed`
        : nb
          ? `${most.respondent_count} av ${base} svar har «${areaName(most, locale)}» blant de tre viktigste; med ` +
            `så få svar er intervallet ${intervalText(most, locale)}`
          : `${most.respondent_count} of ${base} answers have “${areaName(most, locale)}” among the three most ` +
            `relevant; with so few answers the interval is ${intervalText(most, locale)}`;
    const shown = cells.filter(({share}) => share !== null);
    const last = shown.at(-1);
    const held = heldBackNote(cells, locale);
    return {
      title,
      isIllustrative: isIllustrative(cells),
      subtitle: nb
        ? `Andel av svarene (n = ${base}) som har tiltaket blant sine tre. Spørsmålet i undersøkelsen til ` +
          "Regionkomiteen lød (oversatt): «Hvilken støtte til ukrainske byer (eller regioner) trengs mest? Velg de " +
          "tre viktigste hindringene i listen»."
        : `Share of answers (n = ${base}) that have the measure among their three. The Committee of the Regions ` +
          "asked: “What support for Ukrainian cities (or regions) is most needed? Please choose the three most " +
          "relevant obstacles in the list”.",
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
          {...frame, axisLabel: nb ? "Andel av svarene" : "Share of answers"}
        ),
      table: {
        columns: [{key: "area", label: nb ? "Tiltak" : "Measure", unit: "text"}, ...answerColumns(locale)],
        rows: cells.map((cell) => ({...answerRow(cell, locale), area: areaName(cell, locale)}))
      },
      notes: [
        nb
          ? "Ordlyden blander støtte og hindringer: den spør etter støtte og ber om hindringer. Den er beholdt som " +
            "den er. Svaralternativene og resultatene fra den gangen er tapt; alternativene her er de ni tiltakene " +
            "i KS’ dokumenter."
          : "The wording mixes support and obstacles: it asks for support and has obstacles chosen. It is kept as " +
            "it was. Its options and results are lost; the options here are the nine measures of KS’s documents.",
        intervalNote(locale),
        ...(last && last !== most && overlap(last, most)
          ? [
              nb
                ? `Alle intervallene som vises overlapper (fra ${roundShare(last.share ?? 0, locale)} til ` +
                  `${roundShare(most.share ?? 0, locale)}): svarene skiller ikke tiltakene sikkert fra hverandre.`
                : `All intervals shown overlap (from ${roundShare(last.share ?? 0, locale)} to ` +
                  `${roundShare(most.share ?? 0, locale)}): the answers do not tell the measures apart for certain.`
            ]
          : []),
        ...(held ? [held] : [])
      ],
      highlight: null
    };
  }
};
