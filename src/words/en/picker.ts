import type {PickerWords} from "../rooms/picker.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const picker: PickerWords = {
  title: "Highlight in every chart",
  hromada: "Hromada",
  hint: "A name in Latin or Ukrainian, a former one too.",
  found: (count) => say.plural(count, {one: "One suggestion.", other: `${say.count(count)} suggestions.`}),
  oblast: "Oblast",
  none: "None chosen",
  reset: "Clear the choice",
  unknown: (typed) => `Found no hromada called “${typed}”. Choose a name from the list.`,
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
