import type {TrendsWords} from "../rooms/trends.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const trends: TrendsWords = {
  classDay: (day) =>
    `Region types are those of ${say.day(day)}, also where figures are older: a hromada may have had another then.`,
  groupName(group) {
    if (group.kind === "region_type") return terms.regionTypes[group.code];
    if (group.kind === "type") return terms.hromadaTypes[group.code];
    return group.kind === "oblast" ? group.name : "Whole country";
  },
  controls: {
    divideBy: "Divide by",
    kinds: {region_type: "Region type", type: "Type of hromada", oblast: "Oblast"},
    year: "Year",
    show: "Show",
    share: "Share of the group",
    count: "Number of hromadas",
    measure: "Measure",
    perCapita: "Per inhabitant",
    total: "Total per hromada"
  },
  heads: {
    group: "Group",
    regionType: "Region type",
    hromada: "Hromada",
    hromadas: "Hromadas",
    oblast: "Oblast",
    type: "Type",
    year: "Year",
    date: "Date",
    source: "Source",
    quality: "Quality",
    p10: "10th percentile",
    p25: "25th percentile",
    median: "Median",
    p75: "75th percentile",
    p90: "90th percentile",
    mean: "Mean"
  }
};
