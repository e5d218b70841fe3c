export {criteria} from "../en/criteria.js";
