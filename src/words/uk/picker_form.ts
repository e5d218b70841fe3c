import type {PickerFormWords} from "../rooms/picker_form.js";

export const pickerForm: PickerFormWords = {
  title: "Виділити на всіх графіках",
  hromada: "Громада",
  hint: "Назва українською або латинкою, можна й колишня.",
  oblast: "Область",
  none: "Нічого не обрано"
};
