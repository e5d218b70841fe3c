import type {NeedsAreasWords} from "../rooms/needs_areas.js";
import {answersText, baseText, classifiedOn, figures, intervalText, mostText, named, shareText} from "./needs.js";
import {say} from "./speech.js";

export const needsAreas: NeedsAreasWords = {
  wanted: {
    title: (found) => {
      const {most, majority} = found;
      if (most === null) return "Svarene er for få til å vise hva hromadaene ønsker støtte til";
      const share = `(${mostText(found)})`;
      if (most.hidden > 0)
        return `Av områdene som vises, er det flest hromadaer som ønsker støtte til ${named(most.groups)} ${share}`;
      return majority === null
        ? `Flest hromadaer ønsker støtte til ${named(most.groups)} ${share}`
        : `De fleste hromadaene som har svart, ønsker støtte til ${named(most.groups)} ${share}`;
    },
    subtitle: (areas, list) =>
      `Andel av hromadaene i hver gruppe som nevner området blant inntil fem, de ${say.count(areas)} hyppigste som ` +
      `kan vises. ${classifiedOn(list)}`,
    summary: (title, leaders) =>
      `${title}. ${leaders.map((one) => `${one.group}: ${one.area}, ${figures(one)}`).join("; ")}.`,
    heading: (group, base, isUncertain) => `${group} (n = ${baseText(base)}${isUncertain ? ", usikkert" : ""})`,
    axis: "Andel av hromadaene som har svart",
    unsureOrder: (first, next) =>
      `Rekkefølgen er ikke sikker: intervallet for det første området (${intervalText(first)}) overlapper det neste ` +
      `(${intervalText(next)}).`
  },
  table: {
    title: (widest) => {
      if (widest === null) return "Svarene er for få til å sammenligne områdetyper";
      const [high, low] = [widest.high, widest.low].map(({group, value}) => `${String(group)}: ${shareText(value)}`);
      const of = widest.hidden > 0 ? "Av områdene som vises for alle gruppene, spriker behovene" : "Behovene spriker";
      return widest.groups.length === 1
        ? `${of} mest for ${named(widest.groups)} (${high}, ${low})`
        : `${of} mest for ${named(widest.groups)}`;
    },
    subtitle: (list) =>
      "Andel av hromadaene som nevner området, etter område og områdetype. Sterkere farge er flere. " +
      classifiedOn(list),
    summary: (title, areas, groups) =>
      `${title}. ${say.count(areas)} ${say.plural(areas, {one: "område", other: "områder"})}, ` +
      `${say.count(groups)} ${say.plural(groups, {one: "gruppe", other: "grupper"})}.`,
    heading: (group, base, isUncertain) => `${group}\nn = ${baseText(base)}${isUncertain ? "\nusikkert" : ""}`,
    cell: (cell) => {
      if (cell.share !== null) return shareText(cell.share);
      return typeof cell.answers === "number" ? `n = ${answersText(cell)}` : answersText(cell);
    },
    overlap: "Intervallene for de to gruppene i overskriften overlapper: forskjellen kan være tilfeldig.",
    sums:
      "Kolonnen «Alle» er summen av gruppene. Områdetyper med færre enn ti svar er slått sammen med naboen. Alt her " +
      "er samletall: behovene til en enkelt hromada ved eller nær fronten eller under okkupasjon står ikke noe sted."
  },
  learning: {
    title: (found) => {
      const {most, majority} = found;
      if (most === null) return "Svarene er for få til å vise hva norske kommuner ønsker å lære";
      const area = `${named(most.groups)} (${mostText(found)})`;
      if (most.hidden > 0) return `Av områdene som vises, er det flest norske kommuner som ønsker å lære om ${area}`;
      return majority === null
        ? `Flest norske kommuner ønsker å lære om ${area}`
        : `De fleste norske kommunene som har svart, ønsker å lære om ${area}`;
    },
    subtitle: (base) =>
      `Andel av de norske kommunene som har svart (n = ${baseText(base)}), etter område de ønsker å lære om av en ` +
      "ukrainsk partner.",
    axis: "Andel av kommunene"
  },
  choice: {
    title: ({most, count, base, low, high}) => {
      if (most === null || count === null || base === null)
        return "Svarene er for få til å vise hvilken støtte som trengs";
      const interval =
        low === null || high === null
          ? ""
          : `; var de trukket tilfeldig, ville intervallet vært ${intervalText({low: low.value, high: high.value})}`;
      return (
        `${most.hidden > 0 ? "Av tiltakene som vises, står" : ""}` +
        `${most.hidden > 0 ? ` ${named(most.groups)}` : `${named(most.groups)} står`} oftest blant de tre: i ` +
        `${say.count(count.value)} av ${say.count(base.value)} svar${interval}`
      );
    },
    subtitle: (base) =>
      `Andel av svarene (n = ${baseText(base)}) som har tiltaket blant sine tre. Spørsmålet i undersøkelsen til ` +
      "Regionkomiteen lød (oversatt): «Hvilken støtte til ukrainske byer (eller regioner) trengs mest? Velg de tre " +
      "viktigste hindringene i listen».",
    axis: "Andel av svarene",
    measure: "Tiltak",
    wording:
      "Ordlyden blander støtte og hindringer: den spør etter støtte og ber om hindringer. Den er beholdt som den er. " +
      "Svaralternativene og resultatene fra den gangen er tapt; alternativene her er de ni tiltakene i KS’ dokumenter.",
    overlap: (least, most) =>
      `Alle intervallene som vises overlapper (fra ${shareText(least.share)} til ${shareText(most.share)}): svarene ` +
      "skiller ikke tiltakene sikkert fra hverandre."
  }
};
