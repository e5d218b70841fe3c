import type {PickerWords} from "../rooms/picker.js";
import {say} from "./speech.js";

export const picker: PickerWords = {
  title: "Highlight in every chart",
  hromada: "Hromada",
  hint: "A name in Latin or Ukrainian, a former one too.",
  found: (count) => say.plural(count, {one: "One suggestion.", other: `${say.count(count)} suggestions.`}),
  oblast: "Oblast",
  none: "None chosen",
  unknown: (typed) => `Found no hromada called “${typed}”. Choose a name from the list.`
};
