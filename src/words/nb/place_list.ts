import type {PlaceListWords} from "../rooms/place_list.js";
import {say} from "./speech.js";

export const placeList: PlaceListWords = {
  kinds: {kommune: "kommune", fylke: "fylke", hromada: "hromada", oblast: "oblast", city: "by"},
  heading: (name, kind) => (kind === "city" ? name : `${name} ${placeList.kinds[kind]}`),
  found: (count) => say.plural(count, {one: "Ett forslag.", other: `${say.count(count)} forslag.`}),
  nothing: (typed) => `Fant ingen steder som heter «${typed}». Åpne et fylke eller en oblast under.`
};
