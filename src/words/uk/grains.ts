export {grains} from "../en/grains.js";
