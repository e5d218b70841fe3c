export {sources} from "../en/sources.js";
