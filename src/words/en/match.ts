import {sturdinessDraws} from "../../model/match/sturdiness.js";
import type {MatchWords, RegionTie} from "../rooms/match.js";
import {criteria} from "./criteria.js";
import {choices} from "./choices.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const ofPoints: MatchWords["ofPoints"] = (points, most) =>
  `${say.number(points, "points")} of ${say.number(most, "points")}`;

const partText = ({key, points, most, isUnknown}: Parameters<MatchWords["bar"]>[1][number]): string =>
  `${criteria.shorts[key]} ${ofPoints(points, most)}${isUnknown ? " (unknown, counts as half)" : ""}`;

const regionTie = ({norwegian, ukrainian, status, isPartnership}: RegionTie): string =>
  `${norwegian} – ${ukrainian} (${say.lower(status)}${isPartnership ? "" : ", not counted as a partnership"})`;

const countyTies: MatchWords["countyTies"] = (ties) =>
  ties.length > 0 ? `Its own ties: ${ties.map(regionTie).join("; ")}` : "No known Ukrainian tie of its own";

export const match: MatchWords = {
  startSide: "kommune",
  side: "Who is looking for a partner?",
  sides: {kommune: "A Norwegian kommune or county", hromada: "A Ukrainian hromada"},
  search: {kommune: "Kommune or county", hromada: "Hromada"},
  noHit: (text) => `Found nobody called anything near “${text}”. Try the main town, the county or the oblast.`,
  hits: (hits) => say.plural(hits, {one: "One suggestion.", other: `${say.count(hits)} suggestions.`}),
  weighting: "What should count most?",
  preset: "Ready-made weighting",
  presetChanged: (name) => `${name} (changed)`,
  weightsMoved: (name, moved) =>
    `${say.plural(moved, {one: "One weight has", other: `${say.count(moved)} weights have`})} moved from “${name}”.`,
  showWeights: (weighting) => `Weights and filters: ${weighting}`,
  weightsRule: "Weights are ratios: 20 counts twice as much as 10.",
  weightsSum: (sum) => `Together ${sum}.`,
  resetWeights: "Back to the weighting",
  zeroWeights:
    "All weights are 0, so nothing tells the partners apart. Give at least one criterion some weight; until " +
    "then the list stands as it was.",
  filters: "Who should be on the list?",
  occupiedOut: (occupied) => `Hromadas that are occupied by the newest list are not shown (${say.count(occupied)}).`,
  takes: (taken) => `${say.count(taken)} drop out`,
  left: (left, all, side) =>
    `${say.count(left)} of ${say.count(all)} ${side === "kommune" ? "hromadas" : "kommuner"} are on the list.`,
  nothingLeft: (filters, brings) =>
    "Nobody is left under these filters. Turn off " +
    `${say.list(filters.map((key) => `“${choices.filters[key].name}”`))}, and ${say.count(brings)} come back.`,
  nothingAtAll: (list) =>
    `The hromada is occupied by ${terms.listOf(list)}, and is not shown while it is. If it has ` +
    "been freed since, a newer list is needed. Choose another place.",
  loosen: (filters) => `Turn off: ${filters.map((key) => choices.filters[key].name).join(", ")}`,
  listTitle: (place, side) => (side === "kommune" ? `Hromadas that suit ${place}` : `Kommuner that suit ${place}`),
  listNote: (list, side) =>
    "The list shows the top twenty, with points that go from 0 to 100. " +
    (side === "kommune" ? `Region types are by ${terms.listOf(list)}; the front has moved since. ` : "") +
    "Distance is as the crow flies.",
  points: "points",
  ofPoints,
  ofHundred: (points) => `${say.number(points, "points")} of 100`,
  bar: (score, parts) => `${say.number(score, "points")} of 100 points: ${parts.map(partText).join("; ")}`,
  fromLeft: "From the left:",
  groups: {
    give: "Mutual benefit",
    like: "Likeness",
    ready: "Groundwork",
    fair: "Fair spread",
    unknown: "Unknown, counts as half"
  },
  regionTies: (ties) => `County and oblast: ${ties.map(regionTie).join("; ")}`,
  countyAbroad: (ties) => `Norwegian county, in the list of counties under the kommuner. ${countyTies(ties)}`,
  countiesTitle: (place) => `Norwegian counties for ${place}`,
  countiesNote:
    "Counties stand by the same criteria and weights as the kommuner, with the inhabitants and area of all their " +
    "kommuner. No form asks a county, so what only a form can tell is unknown and counts as half; a county also has " +
    "other tasks than a kommune. Ties are those known in the lists we have read. Oslo is both, and goes as a " +
    "kommune. The filters above are about kommuner and take no county away.",
  countyPoints: (points) => `${say.number(points, "points")} of 100 points`,
  countyTies,
  countyKnown: (parts) =>
    parts.length === 0
      ? "Nothing is known by these criteria; all count as half"
      : `Known: ${parts.map(({key, points, most}) => `${criteria.shorts[key]} ${ofPoints(points, most)}`).join("; ")}`,
  answered: (day) => (day === null ? "Has answered" : `Has answered ${say.day(day)}`),
  sturdy: (share) => `In the top five in ${say.number(share, "whole_share")} of weightings`,
  sortBy: "Order the twenty by",
  sortByAll: "Points altogether",
  sorted: ({key, points, most, isUnknown}) =>
    `${criteria.names[key]}: ${ofPoints(points, most)}${isUnknown ? " (unknown, counts as half)" : ""}`,
  close: "Close",
  evidence: "What the points rest on",
  tray: "Chosen and shortlist",
  chosen: (count) => (count === 0 ? "None chosen" : `${say.count(count)} chosen`),
  clearChosen: "Clear the choice",
  shortlistCount: (count) => `Shortlist (${say.count(count)})`,
  compare: "Compare",
  compareOne: (name) => `Compare: ${name}`,
  compared: "Side by side",
  tooManyCompared: "Three stand side by side already. Take one away first.",
  shortlist: "Put on the shortlist",
  shortlistOne: (name) => `Put on the shortlist: ${name}`,
  shortlisted: "On the shortlist",
  table: {
    rank: "Rank",
    name: "Name",
    beside: "Name in Ukrainian",
    code: "Code",
    within: "County or oblast",
    region_type: "Region type",
    list_date: "Date of the list",
    population: "Inhabitants (Norway 2024, Ukraine 2022)",
    distance_km: "Distance, km",
    partners: "Partners already",
    score: "Points, 0–100",
    top_five: `In the top five, share of ${say.count(sturdinessDraws)} weightings`
  },
  csv: "Download CSV",
  link: "Link to this view",
  copied: "The link has been copied.",
  loading: "Fetching the profiles …",
  failed: "The profiles could not be fetched. The list still shows what stood there; reload the page to try again.",
  ranked: (first) =>
    first === null
      ? "Nobody is left on the list."
      : `The list has been updated. First is ${first.name} with ${say.number(first.points, "points")} points.`,
  leaders: (first) =>
    `First now: ${first.map(({name, points}, i) => `${i + 1}. ${name} ${say.number(points, "points")}`).join(" · ")}`,
  withheldNote:
    "This edition never shows what single hromadas at or near the front have answered, so they stand with public " +
    "figures alone. KS’s internal edition has the answers.",
  paper: "Make a decision paper for this pair",
  whyNotFirst: "Why not first?"
};
