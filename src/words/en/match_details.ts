import type {MatchDetailsWords} from "../rooms/match_details.js";
import {criteriaSharpen} from "./criteria_sharpen.js";
import {match} from "./match.js";
import {matching} from "./matching.js";
import {say} from "./speech.js";

export const matchDetails: MatchDetailsWords = {
  page: (name) => `About ${name}`,
  points: "Points for each criterion",
  gains: "What each side gains",
  sides: {kommune: "The kommune", hromada: "The hromada"},
  partner: "What the municipality can share and wants to learn",
  offers: (areas) =>
    areas.length > 0
      ? `Has good or very good competence in ${say.list(areas.map(say.lower))}.`
      : "Has named no area that it is good at.",
  wishes: (areas) =>
    areas.length > 0
      ? `Wants to learn about ${say.list(areas.map(say.lower))}.`
      : "Has named nothing that it wants to learn about.",
  partnerUnknown: "The municipality has not answered, so we do not know what it can share or wants to learn.",
  missing: "What would make the assessment sharper",
  warnings: "Take this into account",
  lessons: "The ten lessons",
  lessonsNote: "What KS learnt by 2023 about what makes a partnership work.",
  lesson: (code, state) => `${matching.lessons.names[code]}: ${matching.lessons.states[state]}.`,
  unknown: (key) => `Unknown, counts as half. ${criteriaSharpen[key]}`,
  sum: "Together",
  notWeighed: "does not count",
  signs: {for: "speaks for: ", against: "speaks against: ", unknown: "unknown: "},
  source: "source",
  sourceOf: (table) => `source: ${table}`,
  nothing: "Both have answered, but neither has named anything here.",
  compare: {
    criterion: "Criterion",
    score: "Points together",
    remove: "Remove",
    removeOne: (name) => `Remove: ${name}`,
    region: "Region type",
    within: {kommune: "County", hromada: "Oblast"},
    people: "Inhabitants (Norway 2024, Ukraine 2022)",
    distance: "Distance",
    partners: "Partners",
    part: ({points, most, isUnknown}) => `${match.ofPoints(points, most)}${isUnknown ? " (unknown)" : ""}`,
    caption:
      "Points in each criterion, and what else is known. The best of each row is in bold, also where several share it.",
    sturdy: "In the top five",
    sturdyShare: (share) => say.number(share, "whole_share")
  }
};
