import {matchingWords} from "../words/words.js";
import {lessonReason, missingText, warningText} from "../pairing/explain_words.js";
import {column, heading, list, table, text, type Chapter, type Words} from "./blocks.js";
import type {PaperPair} from "./paper_pair.js";
import {slides} from "./cited_tables.js";

/** What to know before acting: warnings, what is unknown and who could tell, and which of the ten lessons are met. */
export function caveatsChapter({data, locale, explanation, sources, isMadeUp}: PaperPair): Chapter {
  const nb = locale === "nb";
  const {warnings, missing, lessons} = explanation;
  const {names, states} = matchingWords[locale].lessons;
  const met = lessons.filter(({state}) => state === "met").length;
  const rows = lessons.map((lesson): Words[] => [
    names[lesson.code],
    states[lesson.state],
    lessonReason(lesson, locale)
  ]);
  return {
    id: "paper-caveats",
    heading: nb ? "Forbehold" : "Caveats",
    isIllustrative: isMadeUp,
    sources: sources.cite(slides, "partnership_lessons", "hromada_war_status"),
    blocks: [
      ...list(warnings.map((one) => warningText(one, data, locale))),
      heading(nb ? "Ikke kjent ennå" : "Not known yet"),
      ...list(missing.map((one) => missingText(one, data, locale))),
      heading(nb ? "De ti erfaringene" : "The ten lessons"),
      text(
        nb
          ? `${met} av ${lessons.length} er oppfylt etter det som er kjent.`
          : `${met} of ${lessons.length} are met by what is known.`
      ),
      table(
        nb
          ? "Erfaringer med hva som får et partnerskap til å virke, holdt mot dette paret"
          : "Lessons on what makes a partnership work, held against this pair",
        [
          column(nb ? "Erfaring" : "Lesson", 1),
          column(nb ? "Oppfylt?" : "Met?", 0.5),
          column(nb ? "Hvorfor" : "Why", 2.2)
        ],
        rows,
        {isIllustrative: isMadeUp}
      )
    ]
  };
}
