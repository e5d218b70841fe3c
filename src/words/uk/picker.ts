import type {PickerWords} from "../rooms/picker.js";
import {oblast as oblastWith} from "./declension.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const picker: PickerWords = {
  title: "Виділити на всіх графіках",
  hromada: "Громада",
  hint: "Назва українською або латинкою, можна й колишня.",
  found: (count) =>
    `${say.count(count)} ` +
    `${say.plural(count, {one: "варіант", few: "варіанти", many: "варіантів", other: "варіанта"})}.`,
  oblast: "Область",
  none: "Нічого не обрано",
  reset: "Скасувати вибір",
  unknown: (typed) => `Громади «${typed}» не знайдено. Оберіть назву зі списку.`,
  cleared: "Нічого не виділено.",
  oblastName: (name) => oblastWith(name),
  oblastFacts: ({hromadas, inhabitants}) =>
    `: ${say.count(hromadas)} ` +
    `${say.plural(hromadas, {one: "громада", few: "громади", many: "громад", other: "громади"})}, ` +
    `${say.count(inhabitants)} ` +
    `${say.plural(inhabitants, {one: "житель", few: "жителі", many: "жителів", other: "жителя"})} (2022).`,
  hromadaFacts: ({name, formerCentre, oblast, type, regionType, inhabitants}) =>
    `${formerCentre ? `, раніше ${formerCentre}` : ""}. Назва громади: ${name}. ` +
    `${oblastWith(oblast)}. Вид: ${say.lower(terms.hromadaTypes[type])}. Тип території: ` +
    `${say.lower(terms.regionClass(regionType, null))}. Жителів у 2022 році: ${say.count(inhabitants)}.`
};
