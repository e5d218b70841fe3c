import type {PlaceNamesWords} from "../rooms/place_names.js";
import {say} from "./speech.js";

export const placeNames: PlaceNamesWords = {
  hasOwnNames: false,
  langBeside: {kommune: "nb", hromada: "uk"},
  oblast: (name) => `${name} oblast`,
  county: (name) => `${name} fylkeskommune`,
  short: (name) => name.replace(/ \(.*\)$| oblast$| fylkeskommune$/, ""),
  foundBy: {
    current: ({name}) => `også ${name}`,
    form: ({name}) => `også ${name}`,
    centre: ({name}) => `sentrum: ${name}`,
    former: ({name, untilYear}) => (untilYear ? `het ${name} til ${untilYear}` : `het før ${name}`),
    ended: ({name, untilYear}) => `tok over ${name}, egen kommune til ${untilYear ?? "en reform"}`,
    code: ({name, untilYear}) => `hadde nummer ${name} til ${untilYear ?? "en reform"}`
  },
  elsewhere: {
    capital: "hovedstaden: en egen by, ingen hromada, og ikke med i tallene her",
    crimea: "på Krim, ukrainsk og okkupert siden 2014: ikke med i tallene her",
    county: "et fylke: velg en av kommunene der",
    arctic: "norsk, men ingen kommune: ikke med i tallene her"
  },
  several: ({typed, count}) => `${say.count(count)} hromadaer heter «${typed}». Velg et navn fra listen.`
};
