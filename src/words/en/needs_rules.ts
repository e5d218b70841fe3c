import type {NeedsRulesWords} from "../rooms/needs_rules.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const counted = (count: number | null): string => (count === null ? "fewer than 5" : say.count(count));

export const needsRules: NeedsRulesWords = {
  madeUp: {
    lead: "The answers on this page are illustrative. ",
    rest:
      "They are made up to show the tool, with real municipalities and invented answers, until KS puts in the real " +
      "forms. The figures of the charts that rest on no answers are real."
  },
  answered: ({hromadas, kommuner, responses}) =>
    `The answers are from ${counted(hromadas)} hromadas, ${counted(kommuner)} Norwegian municipalities and ` +
    `${counted(responses)} responses to the choose-three survey. They were not drawn at random, so they show what ` +
    "these think, not what all think.",
  silent: (types) =>
    `Nobody has answered from the region ${say.plural(types.length, {one: "type", other: "types"})} ` +
    `${say.list(types.map((type) => terms.regionTypes[type].toLowerCase()))}.`,
  heldBack:
    "A figure stands only when at least five gave that answer and at least five did not, and a share only when at " +
    "least ten answered in all; from ten to nineteen it is marked uncertain. The parts of a group are shown together " +
    "or not at all, so no sum and no knowledge of this rule gives a suppressed figure away. Region types with fewer " +
    "than ten answers are put together. This is done before the figures reach the site, alike in all languages."
};
