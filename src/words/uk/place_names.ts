export {placeNames} from "../en/place_names.js";
