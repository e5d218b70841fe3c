export {picker} from "../en/picker.js";
