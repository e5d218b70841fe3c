import type {MatchRowWords} from "../rooms/match_row.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const matchRow: MatchRowWords = {
  inhabitants: (people, side) => `${say.count(people)} innbyggere i ${side === "hromada" ? "2022" : "2024"}`,
  distance: (km) => `${say.count(km)}\u00a0km`,
  noPartner: {kommune: "Ingen kjent ukrainsk partner", hromada: "Ingen kjent norsk partner"},
  partner: (names) => `Partner fra før: ${names}`,
  regionType: (type, part, listDate) => `${terms.regionClass(type, part)} (${say.month(listDate)})`,
  notAnswered: "Har ikke svart",
  withheld: "Svar vises ikke i denne utgaven"
};
