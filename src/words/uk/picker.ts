import type {PickerWords} from "../rooms/picker.js";
import {say} from "./speech.js";

export const picker: PickerWords = {
  title: "Виділити на всіх графіках",
  hromada: "Громада",
  hint: "Назва українською або латинкою, можна й колишня.",
  found: (count) =>
    `${say.count(count)} ` +
    `${say.plural(count, {one: "варіант", few: "варіанти", many: "варіантів", other: "варіанта"})}.`,
  oblast: "Область",
  none: "Нічого не обрано",
  unknown: (typed) => `Громади «${typed}» не знайдено. Оберіть назву зі списку.`
};
