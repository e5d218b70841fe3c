export {coverageFindings} from "../en/coverage_findings.js";
