import type {PaperAgendaWords} from "./paper_agenda.js";
import type {PaperAlternativesWords} from "./paper_alternatives.js";
import type {PaperAssessmentWords} from "./paper_assessment.js";
import type {PaperReasonsWords} from "./paper_reasons.js";
import type {PaperSummaryWords} from "./paper_summary.js";

/** What a decision paper says where a county is one of the two. */
export interface CountyPaperWords {
  readonly reasons: Pick<PaperReasonsWords, "standing">;
  readonly alternatives: Pick<PaperAlternativesWords, "caption" | "nobodyLeft" | "candidates">;
  readonly summary: Pick<PaperSummaryWords, "verdict" | "learning" | "basis">;
  readonly agenda: Pick<PaperAgendaWords, "needs" | "learning">;
  readonly assessment: Pick<PaperAssessmentWords, "heading" | "legal" | "decision">;
}
