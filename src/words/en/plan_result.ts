import type {PlanResultWords} from "../rooms/plan_result.js";
import {plan} from "./plan.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const planResult: PlanResultWords = {
  oblastsLead:
    "New partnerships in each oblast. Each filled sign is one, its shape the region type; rings are partnerships " +
    "that " +
    "exist today.",
  ranksLead:
    "How high the partner in the plan stands in each side’s own list. Some have to give a little for the total to be " +
    "best.",
  mutualLead:
    "Where two who are not a pair would both prefer each other, the plan is fragile: they may find each other " +
    "anyway. " +
    "Somebody should talk to them. One that has nobody in the plan gains from nought.",
  noMutual: "So little draws anybody away from the plan.",
  pointAtPair: "Point at a line, tap it, or go through the pairs with the arrow keys.",
  termsAndProof: "Terms and proof",
  pairSaid: ({kommune, hromada, points, kommuneRank, hromadaRank}) =>
    `${kommune} – ${hromada}: ${say.number(points, "points")} points; the kommune’s choice no. ` +
    `${say.count(kommuneRank)}, the hromada’s choice no. ${say.count(hromadaRank)}`,
  pairs: "Every pair",
  pairsLead: "A pair is a proposal to talk about, not a decision. The kommune and the hromada decide themselves.",
  pairsCaption: "Every pair of the plan",
  illustrative: (caption) => `${plan.illustrative}. ${caption}`,
  tryThis: "Try:",
  noPlaces: "none",
  nobody: "nobody can be matched",
  signs: (counts) =>
    counts.map(({type, count}) => `${say.count(count)} ${say.lower(terms.regionTypes[type])}`).join(", "),
  oblastsCaption: "New partnerships in each oblast",
  regrets: "Those that give up most",
  pricesCaption: "Points lost over all pairs with the demand, against the same plan without it",
  dialTitle: (more, {points, of}) =>
    `${say.count(more)} more ${say.plural(more, {one: "partnership", other: "partnerships"})} to small or weak ` +
    `hromadas ` +
    `${say.plural(more, {one: "costs", other: "cost"})} ${say.portion(points, of)} of the total`,
  dialTitleNone: "Full weight on those left out gives no more partnerships to small or weak hromadas",
  chosen: (dial) => `${dial} (chosen)`,
  choose: (dial) => `Choose weight ${dial}`,
  dialLead: ({full, none, price}) =>
    `With full weight ${say.count(full)} ${say.plural(full, {one: "partnership goes", other: "partnerships go"})} to ` +
    `small or financially weak hromadas instead of ${say.count(none)}, and the total of points falls by ` +
    `${say.portion(price.points, price.of)}. Small is up to 5,000 inhabitants, weak is low or critical financial ` +
    "capacity. Worked out without demands.",
  dialCaption: "What the weight on those left out gives and costs",
  lost: ({points, of}) => `${say.number(points, "points")} (${say.portion(points, of)})`
};
