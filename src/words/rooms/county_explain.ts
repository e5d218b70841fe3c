import type {ExplainWords} from "./explain.js";

/** Sentences of a pair that speak of its Norwegian side, whose words are others for a county than for a kommune. */
export type OfNorwegianSide = Pick<
  ExplainWords,
  "population" | "density" | "trait" | "regionType" | "tie" | "readiness" | "leftOut"
>;

/** Why a county fits or does not. */
export type CountyExplainWords = OfNorwegianSide & Pick<ExplainWords, "gainUnknown" | "warning">;
