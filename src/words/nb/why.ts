import type {FactKey} from "../../model/match/fact_changes.js";
import type {WhyWords} from "../rooms/why.js";
import {criteria} from "./criteria.js";
import {say} from "./speech.js";

const facts: Readonly<Record<FactKey, string>> = {
  candidate_responsible: "en ansvarlig oppgis der det mangler",
  horizon: "tidshorisontene passer",
  language: "de finner et felles arbeidsspråk",
  funding: "finansieringen blir kjent",
  accepts: "kommunen sier ja til hromadaens områdetype",
  civil_society: "lokale foreninger knytter bånd til Ukraina",
  earlier_cooperation: "kommunen har samarbeidet med noen i Ukraina",
  offers_all_wishes: "hromadaen tilbyr alt kommunen ønsker å lære"
};
const named = (keys: readonly FactKey[]): string => say.list(keys.map((key) => facts[key]));
const points = (value: number): string => say.number(value, "points");

export const why: WhyWords = {
  title: "Hvorfor ikke …?",
  lead: "Velg en annen, og se hva den taper på og den minste endringen som ville satt den først.",
  field: {kommune: "Kommune som ikke står først", hromada: "Hromada som ikke står først"},
  hint: "Skriv et navn eller en kode.",
  behind: "Der den faller tilbake",
  ahead: "Der den ligger foran",
  first: "Hva som ville satt den først",
  tryIt: "Prøv disse vektene",
  standing: ({name, position, points: own, first, firstPoints, isFirst, isAllowed}) =>
    (isFirst
      ? `${name} står først med disse vektene.`
      : `${name} er nummer ${say.count(position)} med ${points(own)} poeng. ${first} står først med ` +
        `${points(firstPoints)}.`) +
    (isAllowed ? "" : " Filtrene tar det bort; her sammenlignes det som om de ikke gjorde det."),
  difference: ({key, value, firstValue, points: lost}) =>
    `${criteria.names[key]}: ${points(value)} mot ${points(firstValue)} av 100, ${points(lost)} poeng`,
  noWeights: (name, rival) => `Ingen vekter kan sette ${name} først: ${rival} er minst like god på alt.`,
  manyWeights: (name) => `Ingen endring av opptil tre vekter setter ${name} først.`,
  weights: (name, changes) =>
    `Minste endring av vekter som setter ${name} først${changes.length > 1 ? " (ingen enkelt vekt er nok)" : ""}: ` +
    `${say.list(changes.map(({key, from, to}) => `«${criteria.names[key]}» fra ${from} til ${to}`))}.`,
  facts: (keys) => `Eller dette må bli sant: ${named(keys)}.`,
  answers: (least, keys) =>
    `Eller et svar: det har ikke svart, og ville stått først med minst ${points(least)} av 100 på ` +
    `${say.list(keys.map((key) => criteria.shorts[key]))}.`,
  notEnough: (keys, lacking) =>
    keys.length === 0
      ? "Ingenting de to kan få til alene, setter det først."
      : `Selv om ${named(keys)}, mangler det ${points(lacking)} poeng.`
};
