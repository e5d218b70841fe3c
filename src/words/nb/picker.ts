import type {PickerWords} from "../rooms/picker.js";
import {say} from "./speech.js";

export const picker: PickerWords = {
  title: "Fremhev i alle figurene",
  hromada: "Hromada",
  hint: "Latinsk eller ukrainsk navn, også et tidligere.",
  found: (count) => say.plural(count, {one: "Ett forslag.", other: `${say.count(count)} forslag.`}),
  oblast: "Oblast",
  none: "Ingen valgt",
  unknown: (typed) => `Fant ingen hromada som heter «${typed}». Velg et navn fra listen.`
};
