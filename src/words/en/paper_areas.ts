import type {PaperAreasWords} from "../rooms/paper_areas.js";
import {say} from "./speech.js";

const levels = ["none", "some", "good", "strong"] as const;
const captions = {
  short: "In the short term: acute needs while the war lasts",
  long: "In the long term: rebuilding"
} as const;

export const paperAreas: PaperAreasWords = {
  heading: "Common areas, in the short and the long term",
  captions,
  noNeeds: (horizon) => `${captions[horizon]}. The hromada has named nothing here.`,
  columns: {need: "Need", area: "Area", competence: "Competence of the kommune", common: "Common"},
  competence: (level) => (level === undefined ? "not stated" : `${levels[level]} (${level})`),
  common: (level) => (level === undefined ? "unknown" : level > 0 ? "yes" : "no"),
  learning: ({kommune, hromada}) => `What ${kommune} can learn from ${hromada}`,
  met: (area) => `${area}: the kommune wishes it and the hromada offers it`,
  noneMet: "By the answers no wish and no offer meet.",
  unmet: (areas) => `The kommune also wishes, without the hromada having named it: ${areas.map(say.lower).join("; ")}.`,
  scale:
    "Need 1 is the most urgent to the hromada. Competence is the kommune’s own grade, from none (0) to strong " +
    "(3). " +
    "An area is common where the kommune has some competence in it.",
  untilThen: "Until the answers are there, common areas are something the two must find in the first meeting."
};
