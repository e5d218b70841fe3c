export {paperAssessment} from "../en/paper_assessment.js";
