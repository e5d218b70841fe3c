import type {MethodsWords} from "../rooms/methods.js";
import {choices} from "./choices.js";
import {say} from "./speech.js";

const whose = {norwegian: "Norwegian", swedish: "Swedish"};

const share = (value: number): string => say.number(value, "share");

const score: MethodsWords["score"] = (thousandths, isUnknown = false) =>
  `${say.number(thousandths / 1000, "thousandths")}${isUnknown ? " (unknown)" : ""}`;

export const methods: MethodsWords = {
  question: "The question",
  rule: "The rule",
  unknown: "When it is unknown",
  sharpen: "What would sharpen it",
  numbered: (number, name) => `${number}. ${name}`,
  sturdiness: "Sturdiness",
  criterion: "Criterion",
  presetsCaption: "The weights of each preset; they add up to 100",
  lead: (name) => `${name}: `,
  noExample: "There is no pair to show yet: nobody has answered.",
  value: "Value",
  weight: "Weight",
  points: "Weight × value",
  score,
  inAll: "In all",
  exampleCaption: ({kommune, hromada, preset, isIllustrative}) =>
    `${kommune} and ${hromada}, “${choices.presets[preset].name}”${isIllustrative ? " (illustrative answers)" : ""}`,
  exampleIntro: ({kommune, hromada, oblast, points, preset, held, draws}) =>
    `${kommune} and ${hromada} in ${oblast} get ${say.number(points, "points")} of 100 points with the preset ` +
    `“${choices.presets[preset].name}”. The hromada is first on the list of the kommune, and among the top five in ` +
    `${say.number(held, "whole_share")} of ${say.count(draws)} other weightings.`,
  exampleMeasure: "The bar is the weight of a criterion, the filled part weight times value: what the pair gets of it.",
  ofWeight: ({points, weight, isUnknown}) =>
    `${say.number(points, "points")} of ${weight}${isUnknown ? " (unknown)" : ""}`,
  exampleTable: "The same in a table",
  illustrative:
    "The kommune and the hromada exist; the answers are made up. The figures are worked out by the same code as " +
    "the page Find a partner uses.",
  divided: ({sum, weightSum, points}) =>
    `The sum ${score(sum)} divided by the sum of the weights, ${weightSum}, is ${score(sum / weightSum)}: ` +
    `${say.number(points, "points")} of 100 points.`,
  realTies: {
    none: {
      norwegian: "No known Norwegian partners to try the method on.",
      swedish: "No known Swedish partners to try the method on."
    },
    caption: {
      norwegian: "Where the method, on public facts alone, would have put the partners that kommuner really have",
      swedish: "The same for the partners that Swedish municipalities really have"
    },
    columns: {
      name: "By",
      median: "Median place, as a share of the list (95%)",
      top_10: "Among the first ten (95%)",
      top_50: "Among the first fifty (95%)"
    },
    together: "Both together, weighted as in the standard choice",
    blind: "Blind choice",
    share,
    interval: (median, {low, high}) => `${share(median)} (${share(low)}–${share(high)})`,
    among: (count, all, {low, high}) => `${say.count(count)} of ${say.count(all)} (${share(low)}–${share(high)})`,
    finding: ({country, ties, of, median, interval: {low, high}}) =>
      `Half of the ${say.count(ties)} real partners of ${whose[country]} municipalities stand among the first ` +
      `${share(median)} of ${say.count(of)} hromadas that are not occupied (${share(low)}–${share(high)}). ` +
      (high < 0.5
        ? "That is higher than blind choice would give."
        : low > 0.5
          ? "That is lower than blind choice would give: likeness in size and place does not explain who found whom."
          : "It cannot be told from blind choice: likeness in size and place does not explain who found whom.")
  },
  behind: "What lies behind each value:",
  noNeeds: "No such needs are named.",
  nothingKnown: "Nothing is known."
};
