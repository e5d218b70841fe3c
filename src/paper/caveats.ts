import {matchingWords, paperCaveatsWords} from "../words/words.js";
import type {LessonState} from "../model/match/lessons.js";
import {lessonReason, missingText, warningText} from "../pairing/explain_text.js";
import {column, heading, list, table, text, type Chapter, type Words} from "./blocks.js";
import type {PaperPair} from "./paper_pair.js";
import {slides} from "./cited_tables.js";

/** What to know before acting: warnings, what is unknown and who could tell, and which of the ten lessons are met. */
export function caveatsChapter({data, locale, explanation, sources, isMadeUp}: PaperPair): Chapter {
  const words = paperCaveatsWords[locale];
  const {warnings, missing, lessons} = explanation;
  const {names, states} = matchingWords[locale].lessons;
  const count = (wanted: LessonState): number => lessons.filter(({state}) => state === wanted).length;
  const rows = lessons.map((lesson): Words[] => [
    names[lesson.code],
    states[lesson.state],
    lessonReason(lesson, locale, data.norwegian)
  ]);
  return {
    id: "paper-caveats",
    heading: words.heading,
    isIllustrative: isMadeUp,
    sources: sources.cite(slides, "partnership_lessons", "territory_order_lines"),
    blocks: [
      ...list(warnings.map((one) => warningText(one, data, locale))),
      heading(words.missing),
      ...list(missing.map((one) => missingText(one, data, locale))),
      heading(words.lessons),
      text(words.met({met: count("met"), told: count("told"), all: lessons.length})),
      table(
        words.caption,
        [column(words.columns.lesson, 1), column(words.columns.met, 0.5), column(words.columns.why, 2.2)],
        rows,
        {isIllustrative: isMadeUp}
      )
    ]
  };
}
