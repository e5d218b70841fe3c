import type {PickerFormWords} from "../rooms/picker_form.js";

export const pickerForm: PickerFormWords = {
  title: "Fremhev i alle figurene",
  hromada: "Hromada",
  hint: "Latinsk eller ukrainsk navn, også et tidligere.",
  oblast: "Oblast",
  none: "Ingen valgt"
};
