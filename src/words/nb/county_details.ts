import type {CountyDetailsWords} from "../rooms/county_details.js";
import {matchDetails} from "./match_details.js";

export const countyDetails: CountyDetailsWords = {
  sides: {...matchDetails.sides, kommune: "Fylkeskommunen"},
  unknown: () => "Ukjent, teller halvt: ikke noe skjema spør en fylkeskommune."
};
