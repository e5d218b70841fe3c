import type {TrendsWords} from "../rooms/trends.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const trends: TrendsWords = {
  classDay: (day) =>
    `Områdetypene er dem som gjaldt ${say.day(day)}, også der tallene er eldre: en hromada kan ha hatt en annen da.`,
  groupName(group) {
    if (group.kind === "region_type") return terms.regionTypes[group.code];
    if (group.kind === "type") return terms.hromadaTypes[group.code];
    return group.kind === "oblast" ? group.name : "Hele landet";
  },
  controls: {
    divideBy: "Del etter",
    kinds: {region_type: "Områdetype", type: "Type hromada", oblast: "Oblast"},
    year: "År",
    show: "Vis",
    share: "Andel av gruppen",
    count: "Antall hromadaer",
    measure: "Mål",
    perCapita: "Per innbygger",
    total: "I alt per hromada"
  },
  heads: {
    group: "Gruppe",
    regionType: "Områdetype",
    hromada: "Hromada",
    hromadas: "Hromadaer",
    oblast: "Oblast",
    type: "Type",
    year: "År",
    date: "Dato",
    source: "Kilde",
    quality: "Kvalitet (kildens ord, engelsk)",
    p10: "10-prosentil",
    p25: "25-prosentil",
    median: "Median",
    p75: "75-prosentil",
    p90: "90-prosentil",
    mean: "Gjennomsnitt"
  }
};
