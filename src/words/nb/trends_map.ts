import type {TrendsMapWords} from "../rooms/trends_map.js";
import {statistics} from "./statistics.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";
import {whereItIs} from "./trends.js";

const hromadas = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "hromada", other: "hromadaer"})}`;

const people = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "menneske", other: "mennesker"})}`;

const how = (isVoluntary: boolean): string => (isVoluntary ? "frivillig" : "ved vedtak");

export const trendsMap: TrendsMapWords = {
  formation: {
    title: ({voluntary, all, decree}) =>
      voluntary === null || all === null || decree === null
        ? "Hvordan dagens hromadaer ble dannet, er ikke kjent"
        : `${say.count(voluntary.value)} av dagens ${hromadas(all.value)} ble dannet frivillig; ` +
          `${say.count(decree.value)} ble fastsatt ved vedtak i regjeringen`,
    subtitle: ({from, to}) =>
      `Antall av dagens hromadaer etter dannelsesdato, ${say.day(from)} til ${say.day(to)}. Ruter: antall ` +
      "sammenslåtte samfunn slik det ble publisert, etter utgiverens egen definisjon.",
    legend: {
      voluntary: "Dannet frivillig",
      decree: "Fastsatt ved vedtak",
      stock: "Publisert antall, annen definisjon"
    },
    labels: {voluntary: "Frivillig", decree: "Ved vedtak", stock: "Publisert antall"},
    how,
    heads: {how: "Hvordan", thatDay: "Datert den dagen", soFar: "I alt til nå"},
    stepsNote:
      "For alle unntatt rundt femti hromadaer er datoen første valg minus 70 dager, ikke dagen de ble opprettet. " +
      "Stegene teller bare hromadaer som finnes i dag: noen tidlige samfunn ble senere slått videre sammen. " +
      "Derfor ligger det publiserte antallet over stegene noen steder og under andre.",
    stock: {
      caption: "Sammenslåtte samfunn slik tallene ble publisert",
      none: "Ingen publiserte tall er kjent.",
      heads: {count: "Samfunn", definition: "Hva som er telt"}
    },
    stockNote:
      "Hva de publiserte tallene teller, står i tabellen over dem: dannede samfunn, samfunn med eget budsjett eller " +
      "vedtatte. Derfor går det ingen linje mellom dem.",
    selected: {
      hromada: ({name, day, isVoluntary}) => `${name}: dannet ${say.day(day)}, ${how(isVoluntary)}.`,
      oblast: ({name, count}) => `${name} oblast har ${hromadas(count)} i dag.`
    }
  },
  capacity: {
    classes: {
      critical: "Kritisk",
      low: "Lav",
      satisfactory: "Tilfredsstillende",
      optimal: "Optimal",
      high: "Høy"
    },
    title: ({critical, weakest, next}, division) => {
      if (critical === null) return "Hromadaenes økonomiske bæreevne er ikke kjent";
      const share = (value: number): string => say.number(value, "share");
      const all = `${share(critical.value)} av hromadaene med kjent klasse hadde kritisk økonomisk bæreevne`;
      return weakest === null
        ? all
        : `${all}; andelen var størst ${whereItIs(division, {first: weakest, next}, share)}`;
    },
    subtitle: (show) =>
      "Hromadaer etter klasse for økonomisk bæreevne, " +
      `${show === "share" ? "andel av dem med kjent klasse" : "antall"}. Klassen er satt av kilden ut fra elleve ` +
      "budsjettmål.",
    axis: {share: "Andel av hromadaene med kjent klasse", count: "Hromadaer"},
    heads: {class: "Klasse", share: "Andel"},
    note: (unknown) =>
      `${hromadas(unknown)} har ingen kjent klasse: de mangler i kilden, eller navnet der passer til mer enn én ` +
      "hromada i oblasten. De er ikke gjettet.",
    selected: ({name, className}) => `${name}: ${className ?? "ingen kjent klasse"}.`
  },
  warMonths: {
    title: ({occupied, frontline, peak}, {measure, day}) => {
      if (occupied === null || frontline === null || peak === null)
        return `Hvor mange hromadaer som var okkupert ${say.day(day)}, er ikke kjent`;
      // Flere måneder kan stå likt: den første nevnes, og at den er den første.
      const highest =
        `${peak.groups.length > 1 ? "første gang " : ""}${say.day(String(peak.groups[0]))} ` +
        `(${say.count(peak.value)})`;
      return measure === "hromadas"
        ? `${say.day(day)} var ${hromadas(occupied.value)} okkupert, og ${say.count(frontline.value)} lå ved ` +
            `frontlinjen. Av de siste dagene i månedene var flest okkupert ${highest}`
        : `${say.day(day)} var hromadaer der ${people(occupied.value)} bodde i 2022, okkupert, og ` +
            `hromadaer der ${say.count(frontline.value)} bodde, lå ved frontlinjen. Av de siste dagene i ` +
            `månedene var ` +
            `tallet for de okkuperte høyest ${highest}`;
    },
    subtitle: ({measure, from, to}) =>
      `${measure === "hromadas" ? "Hromadaer" : "Innbyggere i 2022 i hromadaene"} i hver områdetype den siste ` +
      `dagen i hver måned, ${say.month(from)}–${say.month(to)}. De trygge står i tabellen.`,
    notes: (day) => [
      `Etter forskrift 376, slik listen var ${say.day(day)}: den daterer status for hvert sted, og en hromada får ` +
        "den områdetypen som gjelder for minst halvparten av stedene i den. Etter den dagen vet vi ikke.",
      "Innbyggertallene er fra før invasjonen. De sier ikke hvor mange som bor der nå."
    ],
    selected: ({name, spells, to, part}) => {
      const at = spells.map(({type, from}, i) =>
        i === spells.length - 1
          ? `${say.lower(terms.regionClass(type, part))} fra ${say.shortDay(from)} til ${say.shortDay(to)}`
          : `${say.lower(terms.regionTypes[type])} fra ${say.shortDay(from)}`
      );
      return `${name}: ${at.join("; ")}. Etter den dagen vet vi ikke.`;
    }
  },
  where: {
    title: ({occupied, frontline, near_front: near}, day) =>
      occupied === null || frontline === null || near === null
        ? `Hvor hromadaene lå ${say.day(day)}, er ikke kjent`
        : `${say.day(day)} var ${hromadas(occupied.value)} okkupert, ${say.count(frontline.value)} lå ved ` +
          `frontlinjen ` +
          `og ${say.count(near.value)} nær fronten`,
    subtitle: ({day, listDay}) =>
      `Alle hromadaer i Ukraina etter områdetype ${say.day(day)}, slik listen fra ${say.day(listDay)} daterer den. ` +
      "Et tegn per hromada, i sentrum av hromadaen. Dagens front ligger et annet sted.",
    day: "Dag i kartet",
    legend: (type, count) => `${terms.regionTypes[type]}: ${say.count(count)}`,
    summary: (title) => `${title}. ${statistics.crimea}`,
    heads: {inhabitants: "Innbyggere 2022", inUkrainian: "På ukrainsk", on: (day) => say.shortDay(day)},
    changed: ({since, day}) =>
      `Hromadaer som hadde en annen områdetype ${say.day(day)} enn ${say.day(since)}. Listen daterer hva steder er ` +
      "erklært å være, ikke hva som skjedde der.",
    unchanged: ({since, day}) => `Ingen hromadaer hadde en annen områdetype ${say.day(day)} enn ${say.day(since)}.`,
    firstDay: (day) =>
      `${say.day(day)} er den første dagen listen sier noe om: Det finnes ingen dag før den å sammenligne med.`,
    note:
      "Områdetypen er lest av det ukrainske departementets liste over områder, bosetning for bosetning, med de fire " +
      "klassene til AUC: En hromada er «okkupert» eller «ved frontlinjen» når minst halvparten av bosetningene er " +
      "okkupert eller har aktive kamphandlinger. Har halvparten mulige kamphandlinger eller er de frigjort, eller er " +
      "det kamper eller okkupasjon i den eller inntil 30 km unna, er den «nær fronten». Resten er «trygg». Ingen " +
      "steder i Ukraina er helt trygge.",
    selected: {
      hromada: ({name, type, part, day}) => `${name}: ${say.lower(terms.regionClass(type, part))} (${say.day(day)}).`,
      oblast: (name) => `${name} oblast er fremhevet i kartet.`
    }
  }
};
