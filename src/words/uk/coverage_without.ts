export {coverageWithout} from "../en/coverage_without.js";
