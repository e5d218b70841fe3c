import type {CountyDetailsWords} from "../rooms/county_details.js";
import {matchDetails} from "./match_details.js";

export const countyDetails: CountyDetailsWords = {
  sides: {...matchDetails.sides, kommune: "The county"},
  unknown: () => "Unknown, counts as half: no form asks a county."
};
