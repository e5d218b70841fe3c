import type {CountyExplainWords} from "../rooms/county_explain.js";
import {explain, ofParty} from "./explain.js";

export const countyExplain: CountyExplainWords = {
  ...ofParty({the: "fylkeskommunen", atStart: "Fylkeskommunen", notAnswered: "fylkeskommunen er ikke spurt"}),
  gainUnknown: "Ukjent: ikke noe skjema spør en fylkeskommune.",
  warning: (one) =>
    one.kind === "has_partner" && one.side === "kommune"
      ? "Fylkeskommunen har alt en kjent ukrainsk partner."
      : explain.warning(one)
};
