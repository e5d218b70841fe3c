import type {PickerWords} from "../rooms/picker.js";
import {say} from "./speech.js";

export const picker: PickerWords = {
  found: (count) => say.plural(count, {one: "One suggestion.", other: `${say.count(count)} suggestions.`}),
  unknown: (typed) => `Found no hromada called “${typed}”. Choose a name from the list.`
};
