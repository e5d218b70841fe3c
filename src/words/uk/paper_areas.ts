export {paperAreas} from "../en/paper_areas.js";
