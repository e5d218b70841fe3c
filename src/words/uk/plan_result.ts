export {planResult} from "../en/plan_result.js";
