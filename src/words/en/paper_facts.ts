import type {PaperFactsWords} from "../rooms/paper_facts.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const countries: Readonly<Record<string, string>> = {UA: "Ukraine", PL: "Poland"};
const missing = say.number(null, "count");

export const paperFacts: PaperFactsWords = {
  heading: "The two parties",
  publicFacts: "Public figures and facts",
  answers: "What the two have answered",
  columns: {fact: "Fact", source: "Source and date"},
  facts: {
    name: "Name",
    seat: "Seat",
    region: "County and oblast",
    code: "Code",
    kind: "Kind",
    population: "Inhabitants (Norway 1 January 2024, Ukraine 1 January 2022)",
    area: "Area, km²",
    density: "Inhabitants per km²",
    regional_centre: "Regional centre",
    coast: "On the coast",
    region_type: "Region type",
    capacity_class: "Financial capacity",
    partnerships: "Known partnerships",
    answered: "Answered on",
    languages: "Working languages",
    horizon: "Horizon",
    responsible: "Somebody responsible",
    wants_partner: "Wants a partner",
    capacity: "Capacity",
    accepts: "Region types it accepts",
    earlier_cooperation: "Earlier cooperation"
  },
  figuresNote: ({list, km}) =>
    "Ukraine’s population figures are from before the full-scale invasion; many have fled since, and others have " +
    `arrived. Region types are by ${terms.listOf(list)}; the front has moved since. The two are about ` +
    `${say.number(km, "km")} km apart as the crow flies.`,
  withheldNote:
    "This edition never shows what single hromadas at or near the front have answered. KS’s internal edition has the " +
    "answers.",
  partnershipsNote: "“Known partnerships” are those that public sources tell of; there may be more.",
  kommune: "municipality",
  notInSources: "not in the sources",
  yes: (is) => (is === null ? "not in the sources" : is ? "yes" : "no"),
  partner: ({name, country, status}) =>
    `${name}${country === null ? "" : `, ${countries[country] ?? country}`} (${say.lower(status)})`,
  noPartners: "none known",
  notAnswered: "has not answered",
  withheld: "not shown in this edition",
  horizons: {short: "short term", long: "long term", both: "short and long term"},
  languages: (codes) => codes.map(say.language).join(", ") || missing,
  accepted: (types) => types.map((type) => say.lower(terms.regionTypes[type])).join(", ") || "none",
  capacity: ({people, hoursPerMonth}) =>
    `${say.count(people)} ${say.plural(people, {one: "person", other: "people"})} and ${say.count(hoursPerMonth)} ` +
    `${say.plural(hoursPerMonth, {one: "hour", other: "hours"})} a month`
};
