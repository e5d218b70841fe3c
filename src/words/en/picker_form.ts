import type {PickerFormWords} from "../rooms/picker_form.js";

export const pickerForm: PickerFormWords = {
  title: "Highlight in every chart",
  hromada: "Hromada",
  hint: "A name in Latin or Ukrainian, a former one too.",
  oblast: "Oblast",
  none: "None chosen"
};
