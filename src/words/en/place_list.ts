import type {PlaceListWords} from "../rooms/place_list.js";
import {say} from "./speech.js";

export const placeList: PlaceListWords = {
  kinds: {kommune: "municipality", fylke: "county", hromada: "hromada", oblast: "oblast", city: "city"},
  heading: (name, kind) => (kind === "city" ? name : `${name} ${placeList.kinds[kind]}`),
  field: "Find a place",
  hint:
    "Municipality, county, hromada or oblast: its name in Latin or Ukrainian script, a former one too, or its " +
    "code.",
  button: "Search",
  norway: "Norway",
  ukraine: "Ukraine",
  map: "Map of counties and oblasts; each area is a link to its page.",
  region: (name, count) => `${name} (${say.count(count)})`,
  found: (count) => say.plural(count, {one: "One suggestion.", other: `${say.count(count)} suggestions.`}),
  nothing: (typed) => `No place called “${typed}” was found. Open a county or an oblast below.`
};
