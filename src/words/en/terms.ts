import type {TermWords} from "../rooms/terms.js";

export const terms: TermWords = {
  regionTypes: {safe: "Safe", near_front: "Near the front", frontline: "Frontline", occupied: "Occupied"},
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
    derived: "derived",
    estimated: "estimated",
    sample: "sample",
    conflicting: "conflicting",
    mixed: "mixed",
    illustrative: "illustrative",
    reported: "reported"
  }
};
