import type {CriteriaWords} from "../rooms/criteria.js";
import {say} from "./speech.js";

export const criteria: CriteriaWords = {
  names: {
    acute_needs: "Acute needs that can be met",
    lasting_needs: "Lasting needs that can be met",
    democracy: "Democracy and good governance, both ways",
    learning: "What the kommune wishes to learn",
    size: "Similar size",
    profile: "Places that are alike",
    region_type: "Region type that the kommune accepts",
    ties: "Contact that is already there",
    readiness: "Practical matters in place",
    left_out: "Reaches new places"
  },
  shorts: {
    acute_needs: "acute needs",
    lasting_needs: "lasting needs",
    democracy: "democracy",
    learning: "learning",
    size: "size",
    profile: "similar places",
    region_type: "region type",
    ties: "contact so far",
    readiness: "practical matters",
    left_out: "new places"
  },
  settlement: (low, high) =>
    low === null ? `under ${say.count(high)}` : high === null ? `${say.count(low)} and over` : `${low}–${high - 1}`
};
