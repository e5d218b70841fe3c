import type {RegionType} from "../../model/region_type.js";
import type {TermWords} from "../rooms/terms.js";
import {say} from "./speech.js";

const regionTypes: Readonly<Record<RegionType, string>> = {
  safe: "Safe",
  near_front: "Near the front",
  frontline: "Frontline",
  occupied: "Occupied"
};

/** Of a part of a hromada. */
const partTypes: Readonly<Record<RegionType, string>> = {
  safe: "part of it safe",
  near_front: "part of it near the front",
  frontline: "part of it at the frontline",
  occupied: "part of it occupied"
};

export const terms: TermWords = {
  regionTypes,
  regionClass: (type, part) => (part === null ? regionTypes[type] : `${regionTypes[type]}, ${partTypes[part]}`),
  listOf: ({day, ageMonths}) =>
    `the list of ${say.day(day)}` +
    (ageMonths
      ? `, at least ${say.count(ageMonths)} ${say.plural(ageMonths, {one: "month", other: "months"})} old`
      : ""),

  ksCategories: {outside_war_zone: "Outside the war zone", in_war_zone: "In the war zone"},
  hromadaTypes: {urban: "Urban (miska)", settlement: "Settlement (selyshchna)", rural: "Rural (silska)"},
  capacities: {
    critical: "Critical",
    low: "Low",
    satisfactory: "Satisfactory",
    optimal: "Optimal",
    high: "High",
    unknown: "Class not known"
  },
  qualities: {
    official: "official",
    approximate: "approximate",
    "opposition source": "opposition source",
    official_by_way: "official, by way of another",
    derived: "derived",
    estimated: "estimated",
    sample: "sample",
    conflicting: "conflicting",
    mixed: "mixed",
    press: "from the press",
    illustrative: "illustrative",
    reported: "reported"
  }
};
