import type {CountyWords} from "../rooms/counties.js";
import {say} from "./speech.js";

export const counties: CountyWords = {
  kind: "county",
  notAsked: "No form asks a county",
  note:
    "Criteria and weights are those of the kommuner: where they say “the kommune”, it is here the county, with the " +
    "inhabitants and area of all its kommuner. What only a form can tell is unknown and counts as half, and a county " +
    "has other tasks than a kommune. Distance is from where the inhabitants of the county live on average.",
  suggestion: (kommuner) => `county, with ${say.count(kommuner)} kommuner`,
  openMatch: (name) => `See what the points of ${name} rest on`,
  openPage: (name) => `About ${name}`,
  notInPlan: (name) => `The plan is for kommuner and hromadas: ${name} is not in it.`,
  stakeholders: "No form asks a county about this."
};
