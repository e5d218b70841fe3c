export {ask} from "../en/ask.js";
