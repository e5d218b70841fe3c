export {shortlist} from "../en/shortlist.js";
