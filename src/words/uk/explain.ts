export {explain} from "../en/explain.js";
