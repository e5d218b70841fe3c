import type {CoverageNewsWords} from "../rooms/coverage_news.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

export const coverageNews: CoverageNewsWords = {
  title: ({all, inYear, year, read, day}) =>
    `${say.count(inYear)} av ${say.count(all)} kjente norsk-ukrainske partnerskap er fra ${year}, det nyeste året; ` +
    `${say.count(read)} leste vi om første gang ${say.day(day)}`,
  latest: {
    item: (pair, when, status) => `${pairText(pair)}${when === null ? "" : `, ${when}`} (${status.toLowerCase()})`,
    link: "Alt som er nytt, i verden og for oss"
  },
  subtitle:
    "Norsk-ukrainske partnerskap etter året de ble inngått eller begynte, og etter dagen vi først leste om dem. Hver " +
    "overskrift har sin egen skala.",
  clocks: {world: "Nytt i verden", read: "Nylig lest av oss"},
  undated: "dag ikke kjent",
  columns: {
    clock_text: "Klokke",
    period_text: "År eller dag",
    partnership_count: "Partnerskap",
    other_tie_count: "Andre bånd"
  },
  world: {
    caption: "Nytt i verden: alle norsk-ukrainske bånd etter dagen statusen er fra, de nyeste først",
    columns: {
      since_text: "Dag i verden",
      first_entered_date: "Først lest av oss",
      partner_name: "Norsk part",
      host_name: "Ukrainsk part",
      status_text: "Status",
      source: "Kilde"
    }
  },
  read: {
    caption: "Nylig lest av oss: hva som ble lagt inn hvilken dag, etter liste",
    none: "Ingenting er lest.",
    columns: {
      entered_date: "Lagt inn",
      list_text: "Liste",
      claim_count: "Påstander",
      norwegian_pair_count: "Norsk-ukrainske par",
      first_pair_count: "Av dem nye for oss"
    }
  },
  apart:
    "De to sier ikke det samme. Et bånd er nytt i verden den dagen som påstanden bak statusen gjelder, og nylig lest " +
    "den dagen vi la inn den første påstanden om det. Et partnerskap fra 2022 som vi leser om senere, får tallene " +
    "våre til å stige, men er ingen nyhet. Andre bånd er besøk, samtaler, forslag og kataloger. Lister som er lest " +
    "samme dag, kan gjelde de samme parene.",
  begins: (day) =>
    `Alle påstandene ble lagt inn ${say.day(day)}; før det bygde sidene her på færre kilder. At tallene steg den ` +
    "dagen, sier ingenting om nye partnerskap.",
  withoutDay: (pairs) => `Ingen påstand gir en dag for: ${say.list(pairs.map(pairText))}.`
};
