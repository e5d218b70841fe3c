import type {CountyPaperWords} from "../rooms/county_paper.js";
import {paperAgenda} from "./paper_agenda.js";
import {paperAlternatives} from "./paper_alternatives.js";
import {paperAssessment} from "./paper_assessment.js";
import {standingAmong} from "./paper_reasons.js";
import {paperSummary} from "./paper_summary.js";

const others = (place: string): string => `Other counties for ${place}`;

export const countyPaper: CountyPaperWords = {
  reasons: {standing: standingAmong({kommune: "hromadas", hromada: "counties"})},
  alternatives: {
    caption: (side, place) => (side === "kommune" ? paperAlternatives.caption(side, place) : others(place)),
    nobodyLeft: (side, place) =>
      side === "kommune"
        ? paperAlternatives.nobodyLeft(side, place)
        : `${others(place)}: nobody is left under these filters.`,
    candidates: {...paperAlternatives.candidates, hromada: "County"}
  },
  summary: {
    verdict: paperSummary.verdict,
    learning: paperSummary.learning,
    basis: "The points are a basis for the talk, not a decision. The assessment is that of the county and the hromada."
  },
  agenda: {needs: paperAgenda.needs, learning: paperAgenda.learning},
  assessment: {
    heading: "Assessments that the county makes itself",
    legal: {
      ...paperAssessment.legal,
      agreement: {
        ...paperAssessment.legal.agreement,
        hint:
          "Such as the county council or its executive board; a letter of intent, a cooperation agreement or " +
          "something else; how long it holds and how it is ended."
      },
      rules: {
        ...paperAssessment.legal.rules,
        hint:
          "Such as the county’s own regulations, finances, procurement, access to documents and protection of " +
          "personal data on both sides."
      }
    },
    decision: {
      ...paperAssessment.decision,
      hint: "The assessment and the decision are the county’s. The points in this paper are no decision."
    }
  }
};
