import type {PlacePageWords} from "../rooms/place_page.js";
import {say} from "./speech.js";

export const placePage: PlacePageWords = {
  field: "Знайти місце",
  hint: "Муніципалітет, фюльке, громада чи область: назва українською або латинкою, також колишня, або код.",
  button: "Шукати",
  norway: "Норвегія",
  ukraine: "Україна",
  map: "Мапа фюльке та областей; кожна територія — посилання на її сторінку.",
  region: (name, count) => `${name} (${say.count(count)})`
};
