import type {CountyExplainWords} from "../rooms/county_explain.js";
import {explain, ofParty} from "./explain.js";

export const countyExplain: CountyExplainWords = {
  ...ofParty({the: "the county", atStart: "The county", notAnswered: "the county is not asked"}),
  gainUnknown: "Unknown: no form asks a county.",
  warning: (one) =>
    one.kind === "has_partner" && one.side === "kommune"
      ? "The county already has a known Ukrainian partner."
      : explain.warning(one)
};
