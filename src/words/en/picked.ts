import type {PickedWords} from "../rooms/picked.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const picked: PickedWords = {
  reset: "Clear the choice",
  cleared: "Nothing is highlighted.",
  oblastName: (name) => `${name} oblast`,
  oblastFacts: ({hromadas, inhabitants}) =>
    `: ${say.count(hromadas)} ${say.plural(hromadas, {one: "hromada", other: "hromadas"})}, ` +
    `${say.count(inhabitants)} inhabitants (2022).`,
  hromadaFacts: ({name, formerCentre, oblast, type, regionType, inhabitants}) =>
    `${formerCentre ? `, formerly ${formerCentre}` : ""}. The hromada’s name: ${name}. ` +
    `${oblast} oblast. Type: ${terms.hromadaTypes[type]}. Region type: ` +
    `${terms.regionTypes[regionType]}. Inhabitants 2022: ${say.count(inhabitants)}.`
};
