import type {ClassDayOf, TrendsWords} from "../rooms/trends.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const classDayOf: Readonly<Record<ClassDayOf, string>> = {
  year: "ved utgangen av året.",
  later_year: "ved utgangen av det siste av de to årene.",
  first_war_year: "ved utgangen av det første året med fullskala invasjon: før den fantes det ingen områdetyper.",
  list: "den dagen listen gjelder til: den rekker ikke til utgangen av året.",
  undated: "ved utgangen av det siste hele budsjettåret: kilden oppgir ikke året sitt."
};

export const trends: TrendsWords = {
  classDay: (day, of) => `Hver hromada står i den områdetypen den hadde ${say.day(day)}, ${classDayOf[of]}`,
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
