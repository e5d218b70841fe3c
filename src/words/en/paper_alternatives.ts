import type {PaperAlternativesWords} from "../rooms/paper_alternatives.js";
import {criteria} from "./criteria.js";
import {shortlist} from "./shortlist.js";
import {say} from "./speech.js";

const captions = {
  kommune: (place: string) => `Other hromadas for ${place}`,
  hromada: (place: string) => `Other kommuner for ${place}`
} as const;
const did = {put_first: "put this pair first", exclude: "left this pair out"} as const;

export const paperAlternatives: PaperAlternativesWords = {
  heading: "Alternatives considered",
  caption: (side, place) => captions[side](place),
  nobodyLeft: (side, place) => `${captions[side](place)}: nobody is left under these filters.`,
  candidates: {kommune: "Hromada", hromada: "Kommune"},
  columns: {rank: "Rank", points: "Points", advantage: "Advantage", drawback: "Drawback"},
  difference: (criterion, points) =>
    `${criteria.shorts[criterion]} ${points > 0 ? "+" : "−"}${say.number(Math.abs(points), "points")}`,
  noDifference: "none",
  rule:
    "Advantage and drawback are at most two criteria each: those in which the place is furthest ahead of this pair " +
    "in points, or furthest behind, by the same weighting. " +
    "Every other place can be weighed in the same way on the page for finding a partner.",
  overridden: ({kind, role, date, recommended}) =>
    `Overridden: the ${shortlist.roles[role]} ${did[kind]} on ${say.day(date)}. By the points ${recommended} was ` +
    `recommended.`,
  reason: (reason) => `The reason given: “${reason}”`,
  another: ({first, whose}) =>
    `By the points ${first} stands first for ${whose}. If this pair is chosen all the same, the reason should stand ` +
    "in the paper."
};
