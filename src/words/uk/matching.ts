export {matching} from "../en/matching.js";
