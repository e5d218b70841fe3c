export {coverageForeign} from "../en/coverage_foreign.js";
