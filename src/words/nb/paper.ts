import type {PaperWords} from "../rooms/paper.js";
import {say} from "./speech.js";

export const paper: PaperWords = {
  example: "Dette er et eksempel: velg ditt eget par på siden «Finn partner».",
  print: "Skriv ut eller lagre som PDF",
  fill: "Det du skriver i feltene, blir i denne nettleseren til siden lukkes. Det sendes ingen steder.",
  loading: "Skriver papiret …",
  failed:
    "Profilene kunne ikke hentes, så papiret for dette paret er ikke skrevet. Last siden på nytt for å prøve igjen.",
  list: "Tilbake til listen",
  ready: (title) => `${title}: papiret er skrevet.`,
  incomplete:
    "Papiret trenger et par: en norsk kommune eller fylkeskommune og en ukrainsk hromada som begge finnes i dataene. " +
    "Velg dem på siden «Finn partner», åpne partneren og følg lenken til beslutningsgrunnlaget.",
  occupied: (hromada) =>
    `${hromada} er okkupert etter den nyeste listen, så det skrives ikke noe beslutningsgrunnlag. Er den frigjort ` +
    "siden, trengs en nyere liste. Velg en annen hromada på siden «Finn partner».",
  title: (kommune, hromada) => [`Beslutningsgrunnlag: ${kommune} og `, ...hromada],
  subtitle: (day) => `Norsk-ukrainsk kommunesamarbeid. Tabellene slik de var ${say.day(day)}.`,
  notice:
    "Illustrativt: svar og saker i dette papiret er oppdiktet for å vise verktøyet. Ingen kommune eller hromada har " +
    "gitt dem, og papiret kan ikke brukes til en beslutning. Folketall, områdetyper, partnerskap og finansiering er " +
    "fra åpne kilder.",
  mark: "Illustrativt: oppdiktede svar, ikke til beslutning",
  sheet: (page, pages) => `Side ${page} av ${pages}`,
  internalMark: "Intern utgave for KS og AUC",
  marks: {sources: "Kilder", illustrative: "illustrativt", pages: "Side {page} av {pages}"},
  named: (name, ukrainian) => [`${name} (`, ukrainian, ")"],
  within: (name, region) => [...name, `, ${region}`]
};
