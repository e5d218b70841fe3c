export {why} from "../en/why.js";
