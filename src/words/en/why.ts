import type {FactKey} from "../../model/match/fact_changes.js";
import type {WhyWords} from "../rooms/why.js";
import {criteria} from "./criteria.js";
import {say} from "./speech.js";

const facts: Readonly<Record<FactKey, string>> = {
  candidate_responsible: "somebody responsible is named where that is missing",
  horizon: "the horizons fit",
  language: "they find a working language in common",
  funding: "funding becomes known",
  accepts: "the kommune says yes to the region type of the hromada",
  civil_society: "local organisations tie bonds with Ukraine",
  earlier_cooperation: "the kommune has worked with somebody in Ukraine",
  offers_all_wishes: "the hromada offers all that the kommune wishes to learn"
};
const named = (keys: readonly FactKey[]): string => say.list(keys.map((key) => facts[key]));
const points = (value: number): string => say.number(value, "points");

export const why: WhyWords = {
  title: "Why not …?",
  lead: "Choose another one, and see where it falls behind and the smallest change that would put it first.",
  field: {kommune: "Kommune that is not first", hromada: "Hromada that is not first"},
  hint: "Type a name or a code.",
  behind: "Where it falls behind",
  ahead: "Where it leads",
  first: "What would put it first",
  tryIt: "Try these weights",
  standing: ({name, position, points: own, first, firstPoints, isFirst, isAllowed}) =>
    (isFirst
      ? `${name} is first under these weights.`
      : `${name} is number ${say.count(position)} with ${points(own)} points. ${first} is first with ` +
        `${points(firstPoints)}.`) +
    (isAllowed ? "" : " The filters take it away; here it is compared as if they did not."),
  difference: ({key, value, firstValue, points: lost}) =>
    `${criteria.names[key]}: ${points(value)} against ${points(firstValue)} of 100, ${points(lost)} points`,
  noWeights: (name, rival) => `No weights can put ${name} first: ${rival} is at least as good in everything.`,
  manyWeights: (name) => `No change of up to three weights puts ${name} first.`,
  weights: (name, changes) =>
    `The smallest change of weights that puts ${name} first` +
    `${changes.length > 1 ? " (no single weight is enough)" : ""}: ` +
    `${say.list(changes.map(({key, from, to}) => `“${criteria.names[key]}” from ${from} to ${to}`))}.`,
  facts: (keys) => `Or this must become true: ${named(keys)}.`,
  answers: (least, keys) =>
    `Or an answer: it has not answered, and would be first with at least ${points(least)} of 100 in ` +
    `${say.list(keys.map((key) => criteria.shorts[key]))}.`,
  notEnough: (keys, lacking) =>
    keys.length === 0
      ? "Nothing that the two can bring about puts it first."
      : `Even if ${named(keys)}, it would lack ${points(lacking)} points.`
};
