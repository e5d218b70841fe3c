export {paperFunding} from "../en/paper_funding.js";
