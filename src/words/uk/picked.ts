import type {PickedWords} from "../rooms/picked.js";
import {oblast as oblastWith} from "./declension.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const picked: PickedWords = {
  reset: "Скасувати вибір",
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
