import type {PlaceListWords} from "../rooms/place_list.js";
import {say} from "./speech.js";

export const placeList: PlaceListWords = {
  kinds: {kommune: "kommune", fylke: "fylke", hromada: "hromada", oblast: "oblast", city: "by"},
  heading: (name, kind) => (kind === "city" ? name : `${name} ${placeList.kinds[kind]}`),
  field: "Finn et sted",
  hint:
    "Kommune, fylke, hromada eller oblast: navn på norsk, latinsk eller ukrainsk, også et tidligere, eller " + "koden.",
  button: "Søk",
  norway: "Norge",
  ukraine: "Ukraina",
  map: "Kart over fylkene og oblastene; hvert område er en lenke til sin side.",
  region: (name, count) => `${name} (${say.count(count)})`,
  found: (count) => say.plural(count, {one: "Ett forslag.", other: `${say.count(count)} forslag.`}),
  nothing: (typed) => `Fant ingen steder som heter «${typed}». Åpne et fylke eller en oblast under.`
};
