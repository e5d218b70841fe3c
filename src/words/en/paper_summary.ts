import type {PaperRank, PaperSummaryWords} from "../rooms/paper_summary.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const rank = ({whose, position, count}: PaperRank): string =>
  position === null
    ? `not in the list of ${whose}`
    : `number ${say.count(position)} of ${say.count(count)} for ${whose}`;

export const paperSummary: PaperSummaryWords = {
  heading: "In short",
  verdict: ({kommune, hromada, points, ranks: [first, second]}) =>
    `${kommune} and ${hromada} get ${say.number(points, "points")} of 100 points: ${rank(first)}, ${rank(second)}.`,
  unknownGains:
    "What the two can give each other is not known: at least one has not answered, or its answers are not shown here.",
  help: (hromada, areas) =>
    areas.length === 0
      ? `${hromada} gets help with nothing that it asked for, by the answers.`
      : `${hromada} can get help with ${areas.map(say.lower).join("; ")}.`,
  learning: (kommune, areas) =>
    areas.length === 0
      ? `What ${kommune} can learn the two must find out in the first meeting.`
      : `${kommune} can learn about ${areas.map(say.lower).join("; ")}.`,
  region: ({hromada, regionType, partRegionType, list, isWithheld, partners}) => {
    const type = say.lower(terms.regionClass(regionType, partRegionType));
    const answers = isWithheld ? ", so its answers are not shown here" : "";
    const known =
      partners.length === 0
        ? "neither has a known partner in the other country"
        : partners.map(({whose, names}) => `known partners of ${whose}: ${names}`).join("; ");
    return `The region type of ${hromada} is “${type}” by ${terms.listOf(list)}${answers}; ${known}.`;
  },
  known: ({unknown, criteria, missing}) => {
    const counted =
      unknown === 0
        ? `None of ${say.count(criteria)} criteria are unknown`
        : `${say.count(unknown)} of ${say.count(criteria)} criteria ` +
          `${say.plural(unknown, {one: "is", other: "are"})} unknown and count as half`;
    const pieces = say.plural(missing, {one: "piece", other: "pieces"});
    return `${counted}; ${say.count(missing)} ${pieces} of information would make the assessment surer.`;
  },
  basis: "The points are a basis for the talk, not a decision. The assessment is that of the kommune and the hromada."
};
