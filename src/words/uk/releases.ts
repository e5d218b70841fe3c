export {releases} from "../en/releases.js";
