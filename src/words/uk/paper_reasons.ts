export {paperReasons} from "../en/paper_reasons.js";
