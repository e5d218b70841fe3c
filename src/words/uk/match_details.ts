export {matchDetails} from "../en/match_details.js";
