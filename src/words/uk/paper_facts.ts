export {paperFacts} from "../en/paper_facts.js";
