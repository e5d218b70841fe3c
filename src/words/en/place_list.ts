import type {PlaceListWords} from "../rooms/place_list.js";
import {say} from "./speech.js";

export const placeList: PlaceListWords = {
  kinds: {kommune: "municipality", fylke: "county", hromada: "hromada", oblast: "oblast", city: "city"},
  heading: (name, kind) => (kind === "city" ? name : `${name} ${placeList.kinds[kind]}`),
  found: (count) => say.plural(count, {one: "One suggestion.", other: `${say.count(count)} suggestions.`}),
  nothing: (typed) => `No place called “${typed}” was found. Open a county or an oblast below.`
};
