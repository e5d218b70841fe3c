import type {CriteriaWords} from "../rooms/criteria.js";
import {say} from "./speech.js";

export const criteria: CriteriaWords = {
  names: {
    acute_needs: "Akutte behov som kan dekkes",
    lasting_needs: "Langsiktige behov som kan dekkes",
    democracy: "Demokrati og godt styresett, begge veier",
    learning: "Det kommunen ønsker å lære",
    size: "Lik størrelse",
    profile: "Stedene ligner hverandre",
    region_type: "Områdetype kommunen tar imot",
    ties: "Kontakt som finnes fra før",
    readiness: "Det praktiske er på plass",
    left_out: "Når nye steder"
  },
  shorts: {
    acute_needs: "akutte behov",
    lasting_needs: "langsiktige behov",
    democracy: "demokrati",
    learning: "læring",
    size: "størrelse",
    profile: "lignende steder",
    region_type: "områdetype",
    ties: "kontakt fra før",
    readiness: "det praktiske",
    left_out: "nye steder"
  },
  settlement: (low, high) =>
    low === null ? `under ${say.count(high)}` : high === null ? `${say.count(low)} og over` : `${low}–${high - 1}`
};
