export {paper} from "../en/paper.js";
