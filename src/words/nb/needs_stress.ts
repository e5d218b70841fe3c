import type {GroupList} from "../rooms/needs.js";
import type {GroupFigure, NeedsStressWords, Stress} from "../rooms/needs_stress.js";
import {say} from "./speech.js";

const units = {own: "uah", transfers: "share", weak: "share"} as const;

const classifiedAt = ({day, classes}: GroupList): string =>
  `${classes === "ks" ? "KS’ kategorier" : "AUCs områdetyper"} slik de var ${say.day(day)}.`;

const titles: Readonly<Record<Stress, (worst: string, best: string) => string>> = {
  own: (worst, best) =>
    `Egne inntekter per innbygger er lavest i gruppen ${worst} og høyest i ${best}, målt i UAH for medianhromadaen`,
  transfers: (worst, best) => `Medianhromadaen avhenger mest av overføringer i gruppen ${worst} og minst i ${best}`,
  weak: (worst, best) => `Flest hromadaer har kritisk eller lav økonomisk evne i gruppen ${worst}, færrest i ${best}`
};

const axis: NeedsStressWords["axis"] = {
  own: "UAH per innbygger",
  transfers: "Overføringer, andel av inntektene",
  weak: "Andel av hromadaene med en klasse"
};

export const needsStress: NeedsStressWords = {
  measure: "Mål",
  measures: {
    own: "Egne inntekter per innbygger",
    transfers: "Avhengighet av overføringer",
    weak: "Svak økonomisk evne"
  },
  title: (stress, ends) => {
    const at = ({group, figure}: GroupFigure): string => `«${group}» (${say.number(figure, units[stress])})`;
    return ends === null ? titles[stress]("", "") : titles[stress](at(ends.worst), at(ends.best));
  },
  subtitle: (stress, year, groups) =>
    stress === "weak"
      ? `${axis.weak}. ${classifiedAt(groups)}`
      : `${axis[stress]}, ${say.number(year, "year")}. Prikk: median. Tykk strek: den midterste halvparten. ` +
        classifiedAt(groups),
  axis,
  wholeCountry: "Hele landet",
  row: (group, hromadas) => `${group}\nn = ${say.count(hromadas)}`,
  columns: {
    group: "Gruppe",
    hromada_count: "Hromadaer med budsjett",
    own_p50_uah: "Egne inntekter, median (UAH per innb.)",
    transfers_p50_share: "Overføringer, median",
    classed_count: "Hromadaer med klasse",
    weak_count: "Kritisk eller lav evne",
    weak_share: "Andel kritisk eller lav"
  },
  accounts: (excluded) =>
    "Dette er regnskap og statlige vurderinger for alle hromadaer, ikke svar: her er ingen utvalgsusikkerhet, men " +
    `heller ikke noe om hva hromadaene selv ønsker. ${say.count(excluded)} hromadaer uten budsjettall er holdt ` +
    "utenfor. Skatt på militærlønn er trukket fra egne inntekter, og innbyggertallet er fra før " +
    "invasjonen. Okkuperte hromadaer, som også inngår i «I krigssonen», førte regnskap bare en del av året."
};
