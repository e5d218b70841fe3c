import type {PickerWords} from "../rooms/picker.js";
import {say} from "./speech.js";

export const picker: PickerWords = {
  found: (count) => say.plural(count, {one: "Ett forslag.", other: `${say.count(count)} forslag.`}),
  unknown: (typed) => `Fant ingen hromada som heter «${typed}». Velg et navn fra listen.`
};
