export {coveragePartners} from "../en/coverage_partners.js";
