import type {PickerWords} from "../rooms/picker.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const picker: PickerWords = {
  title: "Fremhev i alle figurene",
  hromada: "Hromada",
  hint: "Latinsk eller ukrainsk navn, også et tidligere.",
  found: (count) => say.plural(count, {one: "Ett forslag.", other: `${say.count(count)} forslag.`}),
  oblast: "Oblast",
  none: "Ingen valgt",
  reset: "Fjern valget",
  unknown: (typed) => `Fant ingen hromada som heter «${typed}». Velg et navn fra listen.`,
  cleared: "Ingenting er fremhevet.",
  oblastName: (name) => `${name} oblast`,
  oblastFacts: ({hromadas, inhabitants}) =>
    `: ${say.count(hromadas)} ${say.plural(hromadas, {one: "hromada", other: "hromadaer"})}, ` +
    `${say.count(inhabitants)} innbyggere (2022).`,
  hromadaFacts: ({name, formerCentre, oblast, type, regionType, inhabitants}) =>
    `${formerCentre ? `, før ${formerCentre}` : ""}. Hromadaen heter ${name}. ` +
    `${oblast} oblast. Type: ${terms.hromadaTypes[type]}. Områdetype: ` +
    `${terms.regionTypes[regionType]}. Innbyggere 2022: ${say.count(inhabitants)}.`
};
