export {matchAddress} from "../en/match_address.js";
