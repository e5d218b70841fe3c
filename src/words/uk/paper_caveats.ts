export {paperCaveats} from "../en/paper_caveats.js";
