export {coverageCases} from "../en/coverage_cases.js";
