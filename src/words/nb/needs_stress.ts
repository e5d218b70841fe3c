import type {GroupList} from "../rooms/needs.js";
import type {NeedsStressWords, Stress} from "../rooms/needs_stress.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {whereItIs} from "./trends.js";

const units = {own: "uah", transfers: "share", weak: "share"} as const;

const classifiedAt = ({day, classes}: GroupList): string =>
  `${classes === "ks" ? "KS’ kategorier" : "AUCs områdetyper"} slik de var ${say.day(day)}.`;

const titles: Readonly<Record<Stress, (ends: {high: string; low: string}) => string>> = {
  own: ({high, low}) => `Egne inntekter per innbygger, i UAH for medianhromadaen, er lavest ${low} og høyest ${high}`,
  transfers: ({high, low}) => `Medianhromadaen avhenger mest av overføringer ${high} og minst ${low}`,
  weak: ({high, low}) => `Kritisk eller lav økonomisk bæreevne er vanligst ${high} og sjeldnest ${low}`
};

const subjects: Readonly<Record<Stress, string>> = {
  own: "Egne inntekter per innbygger",
  transfers: "Andelen overføringer",
  weak: "Andelen med kritisk eller lav økonomisk bæreevne"
};

const axis: NeedsStressWords["axis"] = {
  own: "UAH per innbygger 1. januar 2022",
  transfers: "Overføringer, andel av inntektene",
  weak: "Andel av hromadaene med en klasse"
};

export const needsStress: NeedsStressWords = {
  measure: "Mål",
  measures: {
    own: "Egne inntekter per innbygger",
    transfers: "Avhengighet av overføringer",
    weak: "Svak økonomisk bæreevne"
  },
  title: (stress, {high, nextHigh, low, nextLow}) => {
    const written = (value: number): string => say.number(value, units[stress]);
    if (high === null || low === null) return `${subjects[stress]} er ikke kjent for noen gruppe`;
    if (high.value === low.value)
      return `${subjects[stress]} er den samme i alle gruppene som vises (${written(high.value)})`;
    const ends = titles[stress]({
      high: whereItIs("region_type", {first: high, next: nextHigh}, written),
      low: whereItIs("region_type", {first: low, next: nextLow}, written)
    });
    return high.hidden > 0 ? `${ends}, av gruppene som vises` : ends;
  },
  subtitle: (stress, year, groups) =>
    stress === "weak"
      ? `${axis.weak}. ${classifiedAt(groups)}`
      : `${axis[stress]}, ${say.number(year, "year")}. Prikk: median. Tykk strek: den midterste halvparten. ` +
        classifiedAt(groups),
  axis,
  wholeCountry: statistics.allHromadas,
  row: (group, hromadas) => `${group}\nn = ${say.count(hromadas)}`,
  columns: {
    group: "Gruppe",
    hromada_count: "Hromadaer med budsjett",
    own_p50_uah: "Egne inntekter, median (UAH per innb.)",
    transfers_p50_share: "Overføringer, median",
    classed_count: "Hromadaer med klasse",
    weak_count: "Kritisk eller lav bæreevne",
    weak_share: "Andel kritisk eller lav"
  },
  accounts: (excluded) =>
    "Dette er regnskap og statlige vurderinger for alle hromadaer, ikke svar: her er ingen utvalgsusikkerhet, men " +
    `heller ikke noe om hva hromadaene selv ønsker. ${statistics.leftOut(excluded)} ${statistics.withoutKyiv} Skatt ` +
    "på militærlønn er trukket fra egne inntekter. Hvor mye av året okkuperte hromadaer, som også inngår i " +
    "«I krigssonen», kunne føre regnskap, sier kilden ikke."
};
