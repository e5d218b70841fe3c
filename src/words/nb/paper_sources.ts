import type {PaperSourcesWords} from "../rooms/paper_sources.js";
import {say} from "./speech.js";

const unstated = "dato ikke oppgitt";
const asOf = (day: string, written: (day: string) => string): string =>
  day === "per row" ? "se hver rad" : day === "unknown" ? unstated : written(day);

export const paperSources: PaperSourcesWords = {
  heading: "Kilder og datoer",
  caption: "Tabellene og dokumentene bak papiret",
  columns: {
    number: "Nr.",
    source: "Kilde",
    producer: "Produsent",
    as_of: "Gjelder per",
    retrieved: "Sist endret",
    quality: "Kvalitet"
  },
  documents: {
    slides: "Lysbilder om samarbeid med Ukraina",
    letter: "Brev om kapittel 159.73 i statsbudsjettet",
    vasteras: "Vedtak § 515 og saksutredning om samarbeid med en ukrainsk kommune",
    news: "Nyhet om svensk-ukrainske partnerskap"
  },
  document: "dokument",
  asOf: (day) => asOf(day, say.day),
  shortAsOf: (day) => asOf(day, say.shortDay),
  unstated,
  page: (number, address, readOn) => `[${number}] ${address}${readOn === null ? "" : `, lest ${say.day(readOn)}`}`,
  more:
    "Adresser, lisenser og kontroller for hver tabell står på siden «Kilder og metoder». Hvordan poengene regnes ut, " +
    "står på siden om metode."
};
