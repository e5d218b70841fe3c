import type {CountyWords} from "../rooms/counties.js";
import {explain, ofParty} from "./explain.js";
import {matchDetails} from "./match_details.js";
import {paperAgenda} from "./paper_agenda.js";
import {paperAlternatives} from "./paper_alternatives.js";
import {paperAssessment} from "./paper_assessment.js";
import {standingAmong} from "./paper_reasons.js";
import {paperSummary} from "./paper_summary.js";
import {say} from "./speech.js";

const others = (place: string): string => `Other counties for ${place}`;

export const counties: CountyWords = {
  kind: "county",
  notAsked: "No form asks a county",
  note:
    "Criteria and weights are those of the kommuner: where they say “the kommune”, it is here the county, with the " +
    "inhabitants and area of all its kommuner. What only a form can tell is unknown and counts as half, and a county " +
    "has other tasks than a kommune. Distance is from where the inhabitants of the county live on average.",
  suggestion: (kommuner) => `county, with ${say.count(kommuner)} kommuner`,
  openMatch: (name) => `See what the points of ${name} rest on`,
  openPage: (name) => `About ${name}`,
  notInPlan: (name) => `The plan is for kommuner and hromadas: ${name} is not in it.`,
  stakeholders: "No form asks a county about this.",
  explain: {
    ...ofParty({the: "the county", atStart: "The county", notAnswered: "the county is not asked"}),
    gainUnknown: "Unknown: no form asks a county.",
    warning: (one) =>
      one.kind === "has_partner" && one.side === "kommune"
        ? "The county already has a known Ukrainian partner."
        : explain.warning(one)
  },
  details: {
    sides: {...matchDetails.sides, kommune: "The county"},
    unknown: () => "Unknown, counts as half: no form asks a county."
  },
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
