import type {MatchRowWords} from "../rooms/match_row.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const matchRow: MatchRowWords = {
  inhabitants: (people, side) => `${say.count(people)} inhabitants in ${side === "hromada" ? "2022" : "2024"}`,
  distance: (km) => `${say.count(km)}\u00a0km`,
  noPartner: {kommune: "No known Ukrainian partner", hromada: "No known Norwegian partner"},
  partner: (names) => `Partner already: ${names}`,
  regionType: (type, part, listDate) => `${terms.regionClass(type, part)} (${say.month(listDate)})`,
  notAnswered: "Has not answered",
  withheld: "Answers not shown in this edition"
};
