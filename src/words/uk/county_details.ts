import type {CountyDetailsWords} from "../rooms/county_details.js";
import {matchDetails} from "./match_details.js";

export const countyDetails: CountyDetailsWords = {
  sides: {...matchDetails.sides, kommune: "Фюльке"},
  unknown: () => "Невідомо, зараховано наполовину: анкети для фюльке немає."
};
