export {search} from "../en/search.js";
