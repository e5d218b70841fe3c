export {methods} from "../en/methods.js";
