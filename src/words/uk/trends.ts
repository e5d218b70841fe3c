export {trends} from "../en/trends.js";
