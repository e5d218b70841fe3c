import type {CountyExplainWords} from "../rooms/county_explain.js";
import {explain, ofParty} from "./explain.js";

export const countyExplain: CountyExplainWords = {
  ...ofParty({
    the: "фюльке",
    atStart: "Фюльке",
    inIt: "У фюльке",
    hasCooperated: "Фюльке вже співпрацювало",
    hasNamed: "Фюльке назвало",
    small: "Фюльке мале",
    notAnswered: "фюльке про це не запитували",
    agreed: "фюльке на це погодилося",
    notAgreed: "фюльке на це не погодилося"
  }),
  gainUnknown: "Невідомо: анкети для фюльке немає.",
  warning: (one) =>
    one.kind === "has_partner" && one.side === "kommune"
      ? "Фюльке вже має відомого українського партнера."
      : explain.warning(one)
};
