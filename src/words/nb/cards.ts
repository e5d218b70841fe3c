import type {CardWords} from "../rooms/cards.js";
import {say} from "./speech.js";

export const cards: CardWords = {
  csv: "Last ned CSV",
  xlsx: "Last ned Excel",
  svg: "Last ned SVG",
  png: "Last ned PNG",
  copyLink: "Kopier lenken",
  embedCode: "Kode som setter figuren inn på en annen side",
  copyCode: "Kopier koden",
  file: {
    title: "Funn",
    measure: "Mål",
    source: "Kilde",
    address: "Adresse",
    note: "Merknad",
    table: (number) => `Tabell ${say.count(number)}`,
    about: "Om tallene",
    ofOne: (heading) => `${heading} (andel av 1)`
  },
  readOut: "Figur. Piltastene leser ett merke om gangen. Er det et sted, åpner Enter siden om det.",
  quality: {
    official: "Offisielle tall",
    official_by_way: "Offisielle tall, lest gjennom en annen enn utgiveren",
    derived: "Avledede tall",
    estimated: "Anslag",
    sample: "Utvalg",
    conflicting: "Kildene spriker",
    mixed: "Kvaliteten står på hver rad",
    illustrative: "Illustrativt: oppdiktede svar",
    reported: "Rapportert av kommunene selv"
  },
  updated: (title) => `Figuren er oppdatert: ${title}`,
  copied: "Lenken er kopiert.",
  codeCopied: "Koden er kopiert.",
  notSaved: "Filen kunne ikke lages. Last siden på nytt for å prøve igjen.",
  bare: {noFigures: "Her er det ingen tall å vise", figures: "Tall"},
  day: {
    slider: "Måned for måned",
    field: "Eller en bestemt dag",
    fault: ({fault, shown}) =>
      ({
        before: `Adressen ber om en dag før listen begynner. Du ser den første dagen i listen, ${say.day(shown)}.`,
        after: `Adressen ber om en dag etter at listen slutter. Du ser den siste dagen i listen, ${say.day(shown)}.`,
        none: `Adressen ber om noe som ikke er en dag. Du ser den nyeste, ${say.day(shown)}.`
      })[fault],
    among: ({first, last}) => `Listen gjelder dager fra ${say.day(first)} til ${say.day(last)}.`
  }
};
