export {paperSummary} from "../en/paper_summary.js";
