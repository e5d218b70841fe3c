// The headings that the municipality fills in itself: nothing here is decided for it.
import {countyPaperWords, paperAssessmentWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {
  EconomicQuestion,
  LegalQuestion,
  PaperQuestion,
  SustainabilityGoal
} from "../words/rooms/paper_assessment.js";
import type {MatchData} from "../pairing/match_data.js";
import {sideWords} from "../pairing/side_words.js";
import {answer, heading, note, text, type Block, type Chapter} from "./blocks.js";
import {vasteras, type SourceBook} from "./cited_tables.js";

const legal: readonly LegalQuestion[] = ["agreement", "rules", "safety"];
const economic: readonly EconomicQuestion[] = ["cost", "payer"];

/** The four goals that Västerås’ paper names. */
const sustainabilityGoals: readonly SustainabilityGoal[] = [5, 11, 16, 17];

/**
 * Legal, economic and sustainability headings to fill in, and the decision.
 * @param capacity what the kommune says that it can set aside; null where it has not said
 */
export function assessmentChapter(
  data: Pick<MatchData, "norwegian">,
  locale: Locale,
  sources: SourceBook,
  capacity: string | null
): Chapter {
  const words = sideWords(data, paperAssessmentWords[locale], countyPaperWords[locale].assessment);
  const asked = ({label, hint}: PaperQuestion, lines = 3): Block => answer(label, hint, lines);
  return {
    id: "paper-assessment",
    heading: words.heading,
    isIllustrative: false,
    sources: sources.cite(vasteras),
    blocks: [
      text(words.lead),
      heading(words.headings.legal),
      ...legal.map((key) => asked(words.legal[key])),
      heading(words.headings.economic),
      ...(capacity === null ? [] : [note(capacity)]),
      ...economic.map((key) => asked(words.economic[key])),
      heading(words.headings.sustainability),
      ...sustainabilityGoals.map((goal) => asked(words.goals[goal], 2)),
      heading(words.headings.decision),
      asked(words.followUp, 2),
      asked(words.decision, 5)
    ]
  };
}
