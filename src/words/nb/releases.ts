import type {ReleasesWords} from "../rooms/releases.js";
import {say} from "./speech.js";

export const releases: ReleasesWords = {
  status: {
    title: "Status for dataene",
    description: "Hvor gamle kildene er mot grensen sin, hvordan siste oppdatering gikk, og hvem som gjør noe nå.",
    finding: ({day, fresh, old, accepted, stale}) => {
      const others: [number, string, string][] = [
        [old, "er gammel og publiseres fortsatt", "er gamle og publiseres fortsatt"],
        [accepted, "er for gammel og publiseres etter unntak", "er for gamle og publiseres etter unntak"],
        [stale, "er for gammel til å publiseres", "er for gamle til å publiseres"]
      ];
      const all = say.count(fresh + old + accepted + stale);
      return [
        `${day === null ? "I dag" : say.day(day)}: ${say.count(fresh)} av ${all} tabeller som blir gamle, er ` +
          "innenfor aldersgrensen",
        ...others.flatMap(([count, one, other]) =>
          count === 0 ? [] : `${say.count(count)} ${say.plural(count, {one, other})}`
        )
      ]
        .join("; ")
        .concat(".");
    },
    firstOut: (day) => ["Den neste som ikke lenger kan publiseres, er ", `, etter ${say.day(day)}.`],
    lead:
      "Hver tabell nettstedet bygger på, med dagen den gjelder til, og dagene da den regnes som gammel og ikke " +
      "lenger blir publisert. Alderen regnes ut den dagen du leser siden.",
    aging: {heading: "Tabeller som blir gamle", caption: "Tabeller med aldersgrense, den første som går ut, øverst"},
    lasting: {
      heading: "Tabeller uten aldersgrense",
      caption: "Tabeller som er skrevet for hånd: hver opplysning har sin egen dag"
    },
    heads: {
      table: "Tabell",
      asOf: "Gjelder",
      state: "I dag",
      oldFrom: "Gammel etter",
      stopsAfter: "Publiseres ikke etter",
      retrieved: "Sist endret her",
      next: "Hvem gjør noe nå"
    },
    limit: ({day, days}) => `${say.day(day)} (${say.count(days)} dager)`,
    noDay: (days) => `${say.count(days)} dager; dagen er ikke kjent`,
    acceptedUntil: (day) => `unntak til ${say.day(day)}`,
    states: {
      fresh: "Innenfor grensen",
      old: "Gammel, publiseres fortsatt",
      accepted: "For gammel, publiseres etter unntak",
      stale: "For gammel, ikke publiser"
    },
    next: {
      refreshed: "Datamedarbeider: npm run refresh",
      accepted: (day) => `Datamedarbeider: ser på unntaket igjen før ${say.day(day)}`,
      authored: "Fagansvarlig: leser sidene på nytt når noe er nytt",
      illustrative: "KS og AUC: sender ut skjemaet, så ekte svar kan erstatte de oppdiktede",
      reported: "KS og AUC: samler inn nye svar"
    },
    run: {
      heading: "Siste oppdatering",
      none:
        "Utgivelsen kjenner ingen oppdatering fra nettet: det lå ingen journal på maskinen som laget den. " +
        "Datamedarbeider kjører npm run refresh.",
      sentence: ({day, exit, fetched, unchanged, failed}) =>
        `Siste kjøring sluttet ${say.day(day)} med kode ${exit}: ${say.count(fetched)} hentet, ` +
        `${say.count(unchanged)} uendret, ${say.count(failed)} feilet.`,
      codes: {
        0: "Alt gikk bra.",
        1: "Kjøringen stanset av en feil i programmet. Utvikler ser på den.",
        3: "En kilde svarte ikke; tabellen fra sist står. Datamedarbeider prøver igjen.",
        4: "En fil brøt kontrakten sin; tabellen fra sist står. Datamedarbeider leser meldingen og svarer på den.",
        6: "En annen oppdatering gikk samtidig. Datamedarbeider prøver igjen.",
        7: "Disken sa nei. Driftsansvarlig rydder plass eller retter rettighetene."
      },
      unknownCode: "Kodene er forklart i README.",
      written: "Skrevet på nytt:",
      failed: "Feilet, med kjøringens egne ord (engelsk):"
    },
    changed: ({day, tables}) =>
      `Siste utgivelse er fra ${say.day(day)}; ${say.count(tables)} av tabellene i data/ var endret.`,
    none: "Ingen utgivelse er laget ennå.",
    link: "Endringene, utgivelse for utgivelse",
    journal: {
      heading: "Journalen",
      intro: "De siste kjøringene på maskinen som bygde denne utgaven.",
      none: "Ingen kjøring er skrevet i journalen på maskinen som bygde denne utgaven.",
      caption: "Kjøringer av npm run refresh, den nyeste øverst",
      heads: {began: "Begynte", ended: "Sluttet", from: "Lest fra", exit: "Kode", said: "Feil (engelsk)"},
      killed: "avbrutt"
    }
  },
  changes: {
    title: "Endringer i dataene",
    description: "Hva som er nytt i tabellene siden sist, hvilke verdier som er strøket, og hvorfor.",
    finding: ({day, added, changed, gone, struck}) =>
      `Siste utgivelse er fra ${say.day(day)}: av tabellene i data/ er ${say.count(added)} nye, ` +
      `${say.count(changed)} endret og ${say.count(gone)} borte. ` +
      (struck === 0
        ? "Ingenting er strøket."
        : `${say.count(struck)} ${say.plural(struck, {one: "rad eller verdi", other: "rader eller verdier"})} er ` +
          "strøket; hvorfor, står under."),
    about: "Hva en utgivelse er",
    lead: (kept) =>
      `De siste utgivelsene av tabellene, høyst ${say.count(kept)}: hva som kom til, hva som ble endret, og hva som ` +
      "ble strøket og hvorfor. En utgivelse er en liste over tabellene med rader og kontrollsum; innleggingen i git " +
      "som brakte den, bygger filene på nytt.",
    withheld:
      "Av tabeller som holder noe tilbake, er verken rader eller kontrollsum tatt vare på, og en hromada som holdes " +
      "tilbake i dag, er ikke nevnt i noen utgivelse.",
    machine: "Det samme for et program (JSON)",
    none: "Ingen utgivelse er laget ennå.",
    pending: {
      heading: "Siden siste utgivelse",
      nothing: (day) => `Tabellene er de samme som i utgivelsen fra ${say.day(day)}.`,
      sentence: ({day, count}) =>
        `${say.count(count)} ${say.plural(count, {one: "tabell er", other: "tabeller er"})} annerledes enn i ` +
        `utgivelsen fra ${say.day(day)}`
    },
    release: (name) => {
      const [day = "", number] = name.split(".");
      return `Utgivelsen ${say.day(day)}${number === undefined ? "" : `, nr. ${number} den dagen`}`;
    },
    since: (day) => `Sammenlignet med tabellene slik de var ${say.day(day)}.`,
    first: "Den første utgivelsen: den er ikke sammenlignet med noe.",
    same: "Ingen tabell i data/ er endret.",
    caption: (name) => `Tabeller i data/ som er endret i utgivelsen ${name}`,
    heads: {
      table: "Tabell",
      state: "Hva",
      added: "Nye rader",
      gone: "Rader borte",
      changed: "Rader endret",
      columns: "Kolonner og verdier"
    },
    states: {new: "ny", gone: "borte", changed: "endret"},
    columnsAdded: (names) => `nye kolonner: ${names}`,
    columnsGone: (names) => `kolonner borte: ${names}`,
    moved: ({column, count}) =>
      `${column}: ${say.count(count)} ${say.plural(count, {one: "verdi", other: "verdier"})} endret`,
    struck: {
      heading: "Strøket, og hvorfor",
      values: ({table, column, count}) =>
        `${table}, ${column}: ${say.count(count)} ${say.plural(count, {one: "verdi", other: "verdier"})}.`,
      rows: ({table, count}) => `${table}: ${say.count(count)} ${say.plural(count, {one: "rad", other: "rader"})}.`,
      which: ({keys, more}) => `Det gjelder ${keys}${more > 0 ? ` og ${say.count(more)} til` : ""}.`
    },
    decisions: {
      heading: "Avgjort av et menneske",
      sentence: ({source, day}) => `${source}, ${say.day(day)}:`
    },
    tables: {
      summary: (count) => `Tabellene i utgivelsen (${say.count(count)})`,
      caption: (name) => `Publiserte tabeller i utgivelsen ${name}`,
      heads: {table: "Tabell", rows: "Rader", sum: "Kontrollsum av CSV-filen"},
      notKept: "ikke tatt vare på"
    },
    manifest: "Utgivelsen som fil (JSON)",
    status: "Status: hvor gamle kildene er"
  }
};
