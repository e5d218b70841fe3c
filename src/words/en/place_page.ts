import type {PlacePageWords} from "../rooms/place_page.js";
import {say} from "./speech.js";

export const placePage: PlacePageWords = {
  field: "Find a place",
  hint:
    "Municipality, county, hromada or oblast: its name in Latin or Ukrainian script, a former one too, or its " +
    "code.",
  button: "Search",
  norway: "Norway",
  ukraine: "Ukraine",
  map: "Map of counties and oblasts; each area is a link to its page.",
  region: (name, count) => `${name} (${say.count(count)})`
};
