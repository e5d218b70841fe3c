export {needsRules} from "../en/needs_rules.js";
