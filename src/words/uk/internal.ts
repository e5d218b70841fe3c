export {internal} from "../en/internal.js";
