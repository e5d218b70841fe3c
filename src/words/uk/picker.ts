import type {PickerWords} from "../rooms/picker.js";
import {say} from "./speech.js";

export const picker: PickerWords = {
  found: (count) =>
    `${say.count(count)} ` +
    `${say.plural(count, {one: "варіант", few: "варіанти", many: "варіантів", other: "варіанта"})}.`,
  unknown: (typed) => `Громади «${typed}» не знайдено. Оберіть назву зі списку.`
};
