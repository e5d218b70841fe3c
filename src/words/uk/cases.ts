export {cases} from "../en/cases.js";
