export {paperAlternatives} from "../en/paper_alternatives.js";
