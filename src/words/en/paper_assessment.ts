import type {PaperAssessmentWords} from "../rooms/paper_assessment.js";
import {paperFacts} from "./paper_facts.js";

export const paperAssessment: PaperAssessmentWords = {
  heading: "Assessments that the kommune makes itself",
  lead:
    "Västerås put its case forward with a legal, an economic and a sustainability assessment. The same headings " +
    "stand " +
    "here, empty.",
  headings: {
    legal: "Legal",
    economic: "Economic",
    sustainability: "Sustainability",
    decision: "Decision and follow-up"
  },
  legal: {
    agreement: {
      label: "Who decides, and what kind of agreement is it?",
      hint:
        "Such as the municipal council or the executive board; a letter of intent, a cooperation agreement or " +
        "something else; how long it holds and how it is ended."
    },
    rules: {
      label: "Which rules must the agreement keep within?",
      hint:
        "Such as the kommune’s own regulations, finances, procurement, access to documents and protection of " +
        "personal data on both sides."
    },
    safety: {
      label: "Who is responsible for safety?",
      hint:
        "Who judges a journey, and by what? Västerås wrote in 2023 that meetings were to be in Sweden or near the " +
        "border for the time being, such as in Poland; others have travelled since. What holds for insurance and " +
        "travel?"
    }
  },
  economic: {
    cost: {
      label: "What does it cost a year?",
      hint: "Working time, travel and lodging for the guests, interpreting and translation, equipment."
    },
    payer: {
      label: "Who pays for what, and until when?",
      hint:
        "In ICLD’s scheme the Ukrainian partner pays its own wages and local transport. What happens when the " +
        "funding " +
        "ends?"
    }
  },
  goals: {
    5: {
      label: "SDG 5: Gender equality",
      hint: "Who takes part and decides on both sides? What does the cooperation do for women and girls?"
    },
    11: {
      label: "SDG 11: Sustainable cities and communities",
      hint: "What becomes safer, more accessible or built back better?"
    },
    16: {
      label: "SDG 16: Peace, justice and strong institutions",
      hint: "Participation, transparency and accountability: in what will residents on both sides be heard better?"
    },
    17: {
      label: "SDG 17: Partnerships for the goals",
      hint: "Who else takes part: organisations, schools, businesses, other municipalities? What do both gain?"
    }
  },
  followUp: {
    label: "Who follows up, in which role?",
    hint: "Write roles, not names. Västerås set aside one politician and two officials, the same throughout."
  },
  decision: {
    label: "Proposed decision",
    hint: "The assessment and the decision are the kommune’s. The points in this paper are no decision."
  },
  capacity: ({isIllustrative, ...profile}) =>
    `The profile says that the kommune can set aside ${paperFacts.capacity(profile)}` +
    `${isIllustrative ? " (illustrative)" : ""}.`
};
