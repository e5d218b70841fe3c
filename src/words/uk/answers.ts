export {answers} from "../en/answers.js";
