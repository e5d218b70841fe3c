export {places} from "../en/places.js";
