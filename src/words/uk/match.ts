export {match} from "../en/match.js";
