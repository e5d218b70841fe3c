import type {PlaceNamesWords} from "../rooms/place_names.js";
import {oblast} from "./declension.js";
import {say} from "./speech.js";

const until = (year: string | null): string => (year === null ? "до реформи" : `до ${year} року`);

export const placeNames: PlaceNamesWords = {
  hasOwnNames: true,
  langBeside: {kommune: "nb", hromada: "uk-Latn"},
  oblast,
  county: (name) => `фюльке ${name}`,
  // An adjective alone is a hromada: an oblast must say that it is one.
  short: (name) => name.replace(/^фюльке | \(.*\)$/gu, "").replace(/ область$/u, " обл."),
  foundBy: {
    current: ({name}) => `також ${name}`,
    form: ({name}) => `також ${name}`,
    centre: ({name}) => `центр: ${name}`,
    former: ({name, untilYear}) => (untilYear ? `${until(untilYear)} — ${name}` : `раніше ${name}`),
    ended: ({name, untilYear}) => `охоплює також ${name}: окремий муніципалітет ${until(untilYear)}`,
    code: ({name, untilYear}) => `${until(untilYear)} — номер ${name}`
  },
  elsewhere: {
    capital: "столиця: окреме місто, не громада, тож у цих цифрах його немає",
    crimea: "у Криму, українське й окуповане з 2014 року: у цих цифрах його немає",
    county: "фюльке: оберіть один із його муніципалітетів",
    arctic: "належить Норвегії, але це не муніципалітет: у цих цифрах його немає"
  },
  several: ({typed, count}) =>
    `Назву «${typed}» ${say.plural(count, {one: "має", other: "мають"})} ${say.count(count)} ` +
    `${say.plural(count, {one: "громада", few: "громади", many: "громад", other: "громади"})}. Оберіть назву зі списку.`
};
