export {coverageFunding} from "../en/coverage_funding.js";
