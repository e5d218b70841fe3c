export {needsAreas} from "../en/needs_areas.js";
