import type {AskWords} from "../rooms/ask.js";
import {say} from "./speech.js";

export const ask: AskWords = {
  query: "Spørring i SQL",
  copied: "Kopiert.",
  notCopied: "Nettleseren lar ikke siden kopiere: ta adressen fra adressefeltet.",
  starting: "Laster spørremotoren, om lag 5 MB …",
  running: "Spørringen kjører …",
  done: ({rows, seconds}) =>
    `${rows === 1 ? "1 rad" : `${say.count(rows)} rader`} på ${say.number(seconds, "ratio")} s.`,
  cut: (rows) => `Det finnes flere rader: de første ${say.count(rows)} er hentet. Grupper, eller legg til LIMIT.`,
  stopped: {
    cancelled: "Spørringen ble avbrutt.",
    slow: "Spørringen ble stanset etter 10 sekunder. Spør om mindre: færre tabeller, en betingelse, en LIMIT."
  },
  failed: (cause) => `Spørremotoren lot seg ikke starte (${cause}). Se etter nettforbindelsen, og kjør på nytt.`,
  noWebAssembly: "Nettleseren har ikke WebAssembly, som spørremotoren trenger. Tabellene kan lastes ned i stedet.",
  mistake: "Motoren forstår ikke spørringen. Den sier:",
  doors: {
    extension:
      "Spørringen trenger en utvidelse av DuckDB som ikke finnes her: ingen Parquet, JSON, tidssoner eller " +
      "språkordning. Motoren sier:",
    file: "En spørring her leser de publiserte tabellene og din egen fil, ingen annen fil eller adresse. Motoren sier:",
    settings: "Innstillingene til motoren er låst. Motoren sier:",
    memory: "Spørringen trenger mer minne enn nettleseren gir den. Spør om mindre: en betingelse, færre kolonner.",
    type: "Svaret har en kolonne som ikke kan vises: skriv den som tekst med ::VARCHAR. Motoren sier:"
  },
  statement: {
    empty: "Det står ingen spørring her ennå.",
    several: "Én spørring om gangen: det står mer etter semikolonet.",
    changing: "En spørring her leser: den begynner med SELECT, FROM, WITH, DESCRIBE, SUMMARIZE eller liknende."
  },
  address: {
    long: "Spørringen i adressen er for lang til å bli tatt inn (mer enn 20 000 tegn).",
    broken: "Spørringen i adressen er ødelagt og ble ikke tatt inn."
  },
  sortBy: (column) => `Sorter etter ${column}`,
  chart: {
    legend: "Diagram",
    mark: "Tegnes som",
    none: "Uten diagram",
    marks: {bar: "Søyler", line: "Linjer", dot: "Punkter", area: "Arealer", map: "Kart etter kode"},
    x: "Bortover",
    y: "Oppover",
    color: "Grupper",
    noColor: "Ingen"
  },
  files: {
    heading: "Ta med svaret",
    all: "Filene har radene som ble hentet, med spørringen, tabellene, kildene deres og dagen.",
    sheets: {rows: "Rader", about: "Kilder"},
    own: (table) => `${table}: en egen fil`,
    asked: (day) => `Spurt ${say.day(day)}`
  },
  own: {
    heading: "Din egen fil",
    hint: "En CSV leses i nettleseren og sendes ingen steder. Slipp den her, eller velg den; spør den så ved navn.",
    choose: "Velg en CSV",
    taken: (table, rows) => `Tabellen ${table} er klar, ${say.count(rows)} rader. Den blir i denne nettleseren.`,
    refused: (why, line) =>
      ({
        large: "Filen er større enn 20 MB og ble ikke lest.",
        binary: "Filen er ikke tekst i UTF-8: lagre den som «CSV UTF-8».",
        empty: "Filen har ingen rader under overskriftene.",
        uneven: `Rad ${say.count(line)} har flere celler enn det er overskrifter.`,
        late: "Filen ble ikke lest, for det som leser den, kunne ikke hentes. Prøv igjen."
      })[why]
  },
  kept: {
    heading: "Spørringer du har tatt vare på",
    hint: "De ligger bare i denne nettleseren. Lagre dem som fil for å ta dem med.",
    none: "Ingen ennå.",
    drop: (title) => `Glem «${title}»`,
    save: "Lagre som fil",
    load: "Les en fil",
    loaded: (count) => (count === 1 ? "1 spørring er lest." : `${say.count(count)} spørringer er lest.`),
    refused: {
      other: "Det er ikke en fil med spørringer.",
      version: "Filen er skrevet av en annen utgave av Kommunebro og ble ikke lest.",
      closed: "Nettleseren lar ikke siden ta vare på noe (kanskje et privat vindu)."
    }
  }
};
