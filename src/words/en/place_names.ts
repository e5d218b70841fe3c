import type {PlaceNamesWords} from "../rooms/place_names.js";
import {say} from "./speech.js";

export const placeNames: PlaceNamesWords = {
  hasOwnNames: false,
  langBeside: {kommune: "nb", hromada: "uk"},
  oblast: (name) => `${name} oblast`,
  county: (name) => `${name} fylkeskommune`,
  short: (name) => name.replace(/ \(.*\)$| oblast$| fylkeskommune$/, ""),
  foundBy: {
    current: ({name}) => `also ${name}`,
    form: ({name}) => `also ${name}`,
    centre: ({name}) => `centre: ${name}`,
    former: ({name, untilYear}) => (untilYear ? `called ${name} until ${untilYear}` : `formerly ${name}`),
    ended: ({name, untilYear}) => `took over ${name}, a municipality until ${untilYear ?? "a reform"}`,
    code: ({name, untilYear}) => `had number ${name} until ${untilYear ?? "a reform"}`
  },
  elsewhere: {
    capital: "the capital: a city of its own, no hromada, and not in the figures here",
    crimea: "in Crimea, Ukrainian and occupied since 2014: not in the figures here",
    county: "a county: choose one of its municipalities",
    arctic: "Norwegian, but no municipality: not in the figures here"
  },
  several: ({typed, count}) => `${say.count(count)} hromadas are called “${typed}”. Choose a name from the list.`
};
