export {needsStress} from "../en/needs_stress.js";
