export {overview} from "../en/overview.js";
