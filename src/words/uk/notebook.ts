export {notebook} from "../en/notebook.js";
