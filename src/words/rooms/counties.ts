import type {ExplainWords} from "./explain.js";
import type {MatchDetailsWords} from "./match_details.js";
import type {PaperAgendaWords} from "./paper_agenda.js";
import type {PaperAlternativesWords} from "./paper_alternatives.js";
import type {PaperAssessmentWords} from "./paper_assessment.js";
import type {PaperReasonsWords} from "./paper_reasons.js";
import type {PaperSummaryWords} from "./paper_summary.js";

/** Sentences of a pair that speak of its Norwegian side, whose words are others for a county than for a kommune. */
export type OfNorwegianSide = Pick<
  ExplainWords,
  "population" | "density" | "trait" | "regionType" | "tie" | "readiness" | "leftOut"
>;

/** What is said of a county where it stands in the place of a kommune: it is none, and no form asks it. */
export interface CountyWords {
  /** What it is, beside its name. */
  readonly kind: string;
  readonly notAsked: string;
  /** That the criteria speak of a kommune, and from where distance is told. */
  readonly note: string;
  /** A suggestion in the field that finds places. */
  readonly suggestion: (kommuner: number) => string;
  /** The link from the list of counties to the evidence of one. */
  readonly openMatch: (name: string) => string;
  readonly openPage: (name: string) => string;
  /** On the page of the plan, where a county is chosen. */
  readonly notInPlan: (name: string) => string;
  /** Why it is not known whether local organisations take part. */
  readonly stakeholders: string;
  readonly explain: OfNorwegianSide & Pick<ExplainWords, "gainUnknown" | "warning">;
  readonly details: Pick<MatchDetailsWords, "sides" | "unknown">;
  readonly reasons: Pick<PaperReasonsWords, "standing">;
  readonly alternatives: Pick<PaperAlternativesWords, "caption" | "nobodyLeft" | "candidates">;
  readonly summary: Pick<PaperSummaryWords, "verdict" | "learning" | "basis">;
  readonly agenda: Pick<PaperAgendaWords, "needs" | "learning">;
  readonly assessment: Pick<PaperAssessmentWords, "heading" | "legal" | "decision">;
}
