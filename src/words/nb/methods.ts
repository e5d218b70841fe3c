import type {MethodsWords} from "../rooms/methods.js";
import {choices} from "./choices.js";
import {say} from "./speech.js";

const whose = {norwegian: "norske", swedish: "svenske"};

const share = (value: number): string => say.number(value, "share");

const score: MethodsWords["score"] = (thousandths, isUnknown = false) =>
  `${say.number(thousandths / 1000, "thousandths")}${isUnknown ? " (ukjent)" : ""}`;

export const methods: MethodsWords = {
  question: "Spørsmålet",
  rule: "Regelen",
  unknown: "Når det er ukjent",
  sharpen: "Det som ville gjort det sikrere",
  numbered: (number, name) => `${number}. ${name}`,
  sturdiness: "Robusthet",
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
    `${kommune} og ${hromada}, «${choices.presets[preset].name}»${isIllustrative ? " (illustrerende svar)" : ""}`,
  exampleIntro: ({kommune, hromada, oblast, points, preset, held, draws}) =>
    `${kommune} og ${hromada} i ${oblast} får ${say.number(points, "points")} av 100 poeng med forvalget ` +
    `«${choices.presets[preset].name}». Hromadaen står først på kommunens liste, og er blant de fem øverste i ` +
    `${say.number(held, "whole_share")} av ${say.count(draws)} andre vektinger.`,
  exampleMeasure: "Stolpen er vekten til et kriterium, den fylte delen er vekt ganger verdi: det paret får av den.",
  ofWeight: ({points, weight, isUnknown}) =>
    `${say.number(points, "points")} av ${weight}${isUnknown ? " (ukjent)" : ""}`,
  exampleTable: "Det samme i en tabell",
  illustrative:
    "Kommunen og hromadaen finnes; svarene er oppdiktet. Tallene er regnet ut av den samme koden som siden Finn " +
    "partner bruker.",
  divided: ({sum, weightSum, points}) =>
    `Summen ${score(sum)} delt på summen av vektene, ${weightSum}, er ${score(sum / weightSum)}: ` +
    `${say.number(points, "points")} av 100 poeng.`,
  realTies: {
    none: {
      norwegian: "Ingen kjente norske partnere å prøve metoden på.",
      swedish: "Ingen kjente svenske partnere å prøve metoden på."
    },
    caption: {
      norwegian: "Hvor metoden, på åpne fakta alene, ville satt de partnerne kommunene faktisk har",
      swedish: "Det samme for de partnerne svenske kommuner faktisk har"
    },
    columns: {
      name: "Etter",
      median: "Median plass, som andel av listen (95 %)",
      top_10: "Blant de ti første (95 %)",
      top_50: "Blant de femti første (95 %)"
    },
    together: "Begge sammen, vekter som i standardvalget",
    blind: "Blindt valg",
    share,
    interval: (median, {low, high}) => `${share(median)} (${share(low)}–${share(high)})`,
    among: (count, all, {low, high}) => `${say.count(count)} av ${say.count(all)} (${share(low)}–${share(high)})`,
    finding: ({country, ties, of, median, interval: {low, high}}) =>
      `Halvparten av de ${say.count(ties)} virkelige partnerne til ${whose[country]} kommuner står blant de øverste ` +
      `${share(median)} av ${say.count(of)} hromadaer som ikke er okkupert (${share(low)}–${share(high)}). ` +
      (high < 0.5
        ? "Det er høyere enn blindt valg ville gitt."
        : low > 0.5
          ? "Det er lavere enn blindt valg ville gitt: likhet i størrelse og sted forklarer ikke hvem som fant " +
            "hverandre."
          : "Det kan ikke skilles fra blindt valg: likhet i størrelse og sted forklarer ikke hvem som fant hverandre.")
  },
  behind: "Det som ligger bak hver verdi:",
  noNeeds: "Ingen slike behov er oppgitt.",
  nothingKnown: "Ingenting er kjent."
};
