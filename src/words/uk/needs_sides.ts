export {needsSides} from "../en/needs_sides.js";
