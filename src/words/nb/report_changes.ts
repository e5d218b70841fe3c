import type {ReportChangesWords} from "../rooms/report_changes.js";
import {say} from "./speech.js";

export const reportChanges: ReportChangesWords = {
  first: "Dette er den første rapporten; det er ingen tidligere tall å sammenligne med.",
  finding: (changed, all, day) =>
    `${changed === 0 ? "Ingen" : say.count(changed)} av ${say.count(all)} tall er endret siden rapporten av ` +
    `${say.day(day)}.`,
  notCompared: (figures) =>
    `Ikke sammenlignet: ${say.count(figures)} tall, illustrativt i den ene rapporten og rapportert i den andre.`,
  newInWorld: ({dated, all, day}) =>
    `Nytt i verden: ${say.count(dated)} av ${say.count(all)} norsk-ukrainske partnerskap er fra en dag etter ` +
    `${say.day(day)}. Tallene stiger også av det vi har lest siden.`,
  caption: "Tall som er endret",
  columns: {figure: "Tall", change: "Endring"},
  figures: {
    hromadas_with_partner: "Hromadaer med norsk partner",
    kommuner_with_partner: "Norske kommuner med ukrainsk partner"
  },
  pairs: (programme, status) => `Par, ${programme}: ${status.toLowerCase()}`,
  cases: (stage) => `Saker: ${stage.toLowerCase()}`,
  sources: {
    caption: "Tabellene bak rapporten",
    columns: {
      number: "Nr.",
      table: "Tabell",
      producer: "Produsent",
      asOf: "Gjelder per",
      retrieved: "Sist endret",
      quality: "Kvalitet"
    },
    perRow: "se hver rad",
    note:
      "Adresser, lisenser, filer og kontroller for hver tabell står på siden «Kilder og metoder». Bare det som er " +
      "offentlig, telles som partnerskap."
  }
};
