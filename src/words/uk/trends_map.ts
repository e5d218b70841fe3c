export {trendsMap} from "../en/trends_map.js";
