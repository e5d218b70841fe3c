export {planView} from "../en/plan_view.js";
