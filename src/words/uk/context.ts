export {context} from "../en/context.js";
