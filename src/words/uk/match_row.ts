import type {MatchRowWords} from "../rooms/match_row.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const matchRow: MatchRowWords = {
  inhabitants: (people, side) =>
    `${say.count(people)} ` +
    `${say.plural(people, {one: "житель", few: "жителі", many: "жителів", other: "жителя"})} ` +
    `у ${side === "hromada" ? "2022" : "2024"} році`,
  distance: (km) => `${say.count(km)}\u00a0км`,
  noPartner: {
    kommune: "Відомого українського партнера немає",
    hromada: "Відомого норвезького партнера немає"
  },
  partner: (names) => `Уже є партнерство: ${names}`,
  regionType: (type, part, listDate) => `${terms.regionClass(type, part)} (${say.month(listDate)})`,
  notAnswered: "Відповіді немає",
  withheld: "У цій версії відповідей не показуємо"
};
