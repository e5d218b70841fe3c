import type {RegionType} from "../../model/region_type.js";
import type {TermWords} from "../rooms/terms.js";
import {say} from "./speech.js";

const regionTypes: Readonly<Record<RegionType, string>> = {
  safe: "Trygg",
  near_front: "Nær fronten",
  frontline: "Ved frontlinjen",
  occupied: "Okkupert"
};

/** Om en del av en hromada. */
const partTypes: Readonly<Record<RegionType, string>> = {
  safe: "en del er trygg",
  near_front: "en del er nær fronten",
  frontline: "en del er ved frontlinjen",
  occupied: "en del er okkupert"
};

export const terms: TermWords = {
  regionTypes,
  regionClass: (type, part) => (part === null ? regionTypes[type] : `${regionTypes[type]}, ${partTypes[part]}`),
  listOf: ({day, ageMonths}) =>
    `listen per ${say.day(day)}` +
    (ageMonths
      ? `, minst ${say.count(ageMonths)} ${say.plural(ageMonths, {one: "måned", other: "måneder"})} gammel`
      : ""),

  ksCategories: {outside_war_zone: "Utenfor krigssonen", in_war_zone: "I krigssonen"},
  hromadaTypes: {urban: "By (miska)", settlement: "Tettsted (selyshchna)", rural: "Landsbygd (silska)"},
  capacities: {
    critical: "Kritisk",
    low: "Lav",
    satisfactory: "Tilfredsstillende",
    optimal: "Optimal",
    high: "Høy",
    unknown: "Klasse ikke kjent"
  },
  qualities: {
    official: "offisiell",
    approximate: "omtrentlig",
    "opposition source": "kilde i opposisjon",
    official_by_way: "offisiell, gjennom en annen",
    derived: "avledet",
    estimated: "anslått",
    sample: "utvalg",
    conflicting: "motstridende",
    mixed: "blandet",
    press: "fra pressen",
    illustrative: "illustrativ",
    reported: "rapportert"
  }
};
