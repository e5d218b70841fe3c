import type {PaperFactsWords} from "../rooms/paper_facts.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const countries: Readonly<Record<string, string>> = {UA: "Ukraina", PL: "Polen"};
const missing = say.number(null, "count");

export const paperFacts: PaperFactsWords = {
  heading: "De to partene",
  publicFacts: "Åpne tall og opplysninger",
  answers: "Det de to har svart",
  columns: {fact: "Opplysning", source: "Kilde og dato"},
  facts: {
    name: "Navn",
    seat: "Administrasjonssted",
    region: "Fylke og oblast",
    code: "Kode",
    kind: "Slag",
    population: "Innbyggere (Norge 1. januar 2024, Ukraina 1. januar 2022)",
    area: "Areal, km²",
    density: "Innbyggere per km²",
    regional_centre: "Regionsenter",
    coast: "Ved kysten",
    region_type: "Områdetype",
    capacity_class: "Økonomisk bæreevne",
    partnerships: "Kjente partnerskap",
    answered: "Svarte",
    languages: "Arbeidsspråk",
    horizon: "Tidshorisont",
    responsible: "Har en ansvarlig",
    wants_partner: "Ønsker partner",
    capacity: "Kapasitet",
    accepts: "Områdetyper den tar imot",
    earlier_cooperation: "Samarbeid før"
  },
  figuresNote: ({list, km}) =>
    "Ukrainas folketall er fra før fullskalainvasjonen; siden har mange flyktet, og andre har kommet til. " +
    `Områdetypene er etter ${terms.listOf(list)}; fronten har flyttet seg siden. Avstanden mellom de to er ` +
    `om lag ${say.number(km, "km")} km i luftlinje.`,
  withheldNote:
    "Denne utgaven viser aldri hva enkelte hromadaer ved eller nær fronten har svart. KS’ interne utgave har svarene.",
  partnershipsNote: "«Kjente partnerskap» er det som står i åpne kilder; det kan finnes flere.",
  kommune: "kommune",
  notInSources: "ikke i kildene",
  yes: (is) => (is === null ? "ikke i kildene" : is ? "ja" : "nei"),
  partner: ({name, country, status}) =>
    `${name}${country === null ? "" : `, ${countries[country] ?? country}`} (${say.lower(status)})`,
  noPartners: "ingen kjente",
  notAnswered: "har ikke svart",
  withheld: "vises ikke i denne utgaven",
  horizons: {short: "kort sikt", long: "lang sikt", both: "kort og lang sikt"},
  languages: (codes) => codes.map(say.language).join(", ") || missing,
  accepted: (types) => types.map((type) => say.lower(terms.regionTypes[type])).join(", ") || "ingen",
  capacity: ({people, hoursPerMonth}) =>
    `${say.count(people)} ${say.plural(people, {one: "person", other: "personer"})} og ${say.count(hoursPerMonth)} ` +
    `${say.plural(hoursPerMonth, {one: "time", other: "timer"})} i måneden`
};
