import type {MatchDetailsWords} from "../rooms/match_details.js";
import {criteriaSharpen} from "./criteria_sharpen.js";
import {match} from "./match.js";
import {matching} from "./matching.js";
import {say} from "./speech.js";

export const matchDetails: MatchDetailsWords = {
  page: (name) => `Om ${name}`,
  points: "Poeng for hvert kriterium",
  gains: "Hva hver part får",
  sides: {kommune: "Kommunen", hromada: "Hromadaen"},
  partner: "Hva kommunen kan dele og vil lære",
  offers: (areas) =>
    areas.length > 0
      ? `Har god eller svært god kompetanse i ${say.list(areas.map(say.lower))}.`
      : "Har ikke nevnt et område den er god på.",
  wishes: (areas) =>
    areas.length > 0 ? `Vil lære om ${say.list(areas.map(say.lower))}.` : "Har ikke nevnt noe den vil lære om.",
  partnerUnknown: "Kommunen har ikke svart, så vi vet ikke hva den kan dele eller vil lære.",
  missing: "Hva som ville gjøre vurderingen skarpere",
  warnings: "Ta hensyn til dette",
  lessons: "De ti erfaringene",
  lessonsNote: "Hva KS lærte i 2023 om hva som får et partnerskap til å virke.",
  lesson: (code, state) => `${matching.lessons.names[code]}: ${matching.lessons.states[state]}.`,
  unknown: (key) => `Ukjent, teller halvt. ${criteriaSharpen[key]}`,
  sum: "Til sammen",
  notWeighed: "teller ikke med",
  signs: {for: "taler for: ", against: "taler imot: ", unknown: "ukjent: "},
  source: "kilde",
  sourceOf: (table) => `kilde: ${table}`,
  nothing: "Begge har svart, men ingen av dem har nevnt noe her.",
  compare: {
    criterion: "Kriterium",
    score: "Poeng til sammen",
    remove: "Ta bort",
    removeOne: (name) => `Ta bort: ${name}`,
    region: "Områdetype",
    within: {kommune: "Fylke", hromada: "Oblast"},
    people: "Innbyggere (Norge 2024, Ukraina 2022)",
    distance: "Avstand",
    partners: "Partnere",
    part: ({points, most, isUnknown}) => `${match.ofPoints(points, most)}${isUnknown ? " (ukjent)" : ""}`,
    caption:
      "Poeng på hvert kriterium, og det som ellers er kjent. Det beste i hver rad er uthevet, også når flere deler " +
      "det.",
    sturdy: "Blant de fem øverste",
    sturdyShare: (share) => say.number(share, "whole_share")
  }
};
