import type {MethodsWords} from "../rooms/methods.js";
import {matching} from "./matching.js";
import {say} from "./speech.js";

const score: MethodsWords["score"] = (thousandths, isUnknown = false) =>
  `${say.number(thousandths / 1000, "thousandths")}${isUnknown ? " (ukjent)" : ""}`;

export const methods: MethodsWords = {
  question: "Spørsmålet",
  rule: "Regelen",
  unknown: "Når det er ukjent",
  sharpen: "Det som ville gjort det sikrere",
  numbered: (number, name) => `${number}. ${name}`,
  criterion: "Kriterium",
  presetsCaption: "Vektene i hvert forvalg; de summerer seg til 100",
  lead: (name) => `${name}: `,
  noExample: "Det finnes ikke noe par å vise ennå: ingen har svart.",
  value: "Verdi",
  weight: "Vekt",
  points: "Vekt × verdi",
  score,
  inAll: "I alt",
  exampleCaption: ({kommune, hromada, preset, isIllustrative}) =>
    `${kommune} og ${hromada}, «${matching.presets[preset].name}»${isIllustrative ? " (illustrerende svar)" : ""}`,
  exampleIntro: ({kommune, hromada, oblast, points, preset, held, draws}) =>
    `${kommune} og ${hromada} i ${oblast} får ${say.number(points, "points")} av 100 poeng med forvalget ` +
    `«${matching.presets[preset].name}». Hromadaen står først på kommunens liste, og er blant de fem øverste i ` +
    `${say.number(held, "whole_share")} av ${say.count(draws)} andre vektinger.`,
  illustrative:
    "Kommunen og hromadaen finnes; svarene er oppdiktet. Tallene er regnet ut av den samme koden som siden Finn " +
    "partner bruker.",
  divided: ({sum, weightSum, points}) =>
    `Summen ${score(sum)} delt på summen av vektene, ${weightSum}, er ${score(sum / weightSum)}: ` +
    `${say.number(points, "points")} av 100 poeng.`,
  behind: "Det som ligger bak hver verdi:",
  noNeeds: "Ingen slike behov er oppgitt.",
  nothingKnown: "Ingenting er kjent."
};
