import type {PlacePageWords} from "../rooms/place_page.js";
import {say} from "./speech.js";

export const placePage: PlacePageWords = {
  field: "Finn et sted",
  hint:
    "Kommune, fylke, hromada eller oblast: navn på norsk, latinsk eller ukrainsk, også et tidligere, eller " + "koden.",
  button: "Søk",
  norway: "Norge",
  ukraine: "Ukraina",
  map: "Kart over fylkene og oblastene; hvert område er en lenke til sin side.",
  region: (name, count) => `${name} (${say.count(count)})`
};
