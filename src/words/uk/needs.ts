export {needs} from "../en/needs.js";
