import type {TermWords} from "../rooms/terms.js";

export const terms: TermWords = {
  regionTypes: {safe: "Trygg", near_front: "Nær fronten", frontline: "Ved frontlinjen", occupied: "Okkupert"},
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
    derived: "avledet",
    estimated: "anslått",
    sample: "utvalg",
    conflicting: "motstridende",
    mixed: "blandet",
    illustrative: "illustrativ",
    reported: "rapportert"
  }
};
