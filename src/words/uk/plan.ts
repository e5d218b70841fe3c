export {plan} from "../en/plan.js";
