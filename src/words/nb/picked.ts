import type {PickedWords} from "../rooms/picked.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const picked: PickedWords = {
  reset: "Fjern valget",
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
