import type {NeedsPublicWords, ProjectMeasure} from "../rooms/needs_public.js";
import type {Extreme} from "../../model/findings/finding.js";
import {say} from "./speech.js";

const figure = (measure: ProjectMeasure, value: number): string =>
  measure === "share" ? say.number(value, "whole_share") : say.number(value, "ratio");

/** Om flere er kommet eller reist, og hvor mange. */
export const moved = (perThousand: number): string =>
  Math.round(perThousand) === 0
    ? "like mange kommet som reist, netto 0 per 1 000 innbyggere"
    : perThousand < 0
      ? `flere reist enn kommet, netto ${say.count(-perThousand)} per 1 000 innbyggere`
      : `flere kommet enn reist, netto ${say.count(perThousand)} per 1 000 innbyggere`;

export const needsPublic: NeedsPublicWords = {
  divideBy: "Del inn etter",
  divisions: {region_type: "Områdetype", oblast: "Oblast"},
  wholeCountry: "Alle",
  suppressed: "skjermet",
  columns: {
    group: "Gruppe",
    sector: "Sektor",
    hromada_count: "Hromadaer",
    population_2022: "Innbyggere 1. januar 2022",
    with_project_count: "Med prosjekt",
    share: "Andel med prosjekt",
    project_count: "Prosjekter",
    projects_per_10000: "Prosjekter per 10 000 innbyggere",
    unknown_count: "Hromadaer uten tall",
    net_displaced_count: "Netto fordrevne",
    net_displaced_per_1000: "Netto per 1 000 innbyggere",
    received_count: "Hromadaer med flere kommet enn reist"
  },
  projects: {
    measure: "Mål",
    measures: {share: "Andel av hromadaene", per_10000: "Prosjekter per 10 000 innbyggere"},
    share: (sector, {own: {part, whole}, any}) =>
      any === null
        ? `${say.count(part.value)} av ${say.count(whole.value)} hromadaer har registrert prosjekter i DREAM innen ` +
          `«${sector}»`
        : `${say.count(any.part.value)} av ${say.count(whole.value)} hromadaer har registrert prosjekter i DREAM, ` +
          `${say.count(part.value)} av dem innen «${sector}»`,
    per10000: (sector, value) =>
      `I DREAM står det ${say.number(value, "ratio")} ` +
      `${say.plural(value, {one: "prosjekt", other: "prosjekter"})} innen «${sector}» per 10 000 innbyggere`,
    range: (measure, sector, {least, most}) => {
      const at = ({value, groups}: Extreme): string => `${figure(measure, value)} (${say.list(groups.map(String))})`;
      return measure === "share"
        ? `Blant oblastene som vises, går andelen hromadaer med prosjekter innen «${sector}» fra ${at(least)} til ` +
            at(most)
        : `Blant oblastene som vises, går tallet på prosjekter innen «${sector}» per 10 000 innbyggere fra ` +
            `${at(least)} til ${at(most)}`;
    },
    none: "Tallene er for små til å vises",
    subtitle: (measure, counted, listDay) =>
      `${measure === "share" ? "Andel av hromadaene som har prosjekter" : "Prosjekter per 10 000 innbyggere"} i ` +
      `DREAM, ` +
      `statens register over gjenreisingsprosjekter${counted === null ? "" : `, talt ${say.day(counted)}`}. ` +
      `${listDay === null ? "" : `Områdetyper etter listen per ${say.day(listDay)}. `}Sterkere farge er mer.`,
    heading: (group, hromadas) => `${group}\nn = ${say.count(hromadas)}`,
    figure,
    summary: (title, rows, columns) =>
      `${title}. ${say.count(rows)} ${say.plural(rows, {one: "rad", other: "rader"})}, ` +
      `${say.count(columns)} ${say.plural(columns, {one: "kolonne", other: "kolonner"})}.`,
    says: (unlisted) =>
      "Registeret sier hva noen har lagt inn og ønsker penger til, ikke hva det er mest bruk for, og ikke at noe er " +
      "vedtatt eller begynt. En hromada uten prosjekter kan ha store behov. Et prosjekt kan ha flere sektorer. " +
      `Prosjekter uten sted er ikke med, og ${say.count(unlisted)} ` +
      `${say.plural(unlisted, {one: "hromada", other: "hromadaer"})} er ikke slått opp.`,
    withheld: (division) =>
      division === "oblast"
        ? "Oblastene teller ikke hromadaer ved fronten eller nær den: av dem vises ingenting for små grupper. " +
          "Oblaster " +
          "med færre enn ti andre er slått sammen. Derfor mangler noen oblaster."
        : "Krigssonen er frontlinje og okkupert område som én gruppe. Trygge hromadaer tett på fronten er ikke " +
          "med i noen gruppe.",
    held: (cells, held) =>
      `${say.count(held)} av ${say.count(cells)} tall er skjermet: de ville vist hva noen få hromadaer har. ` +
      "Det kan være at et av dem er større enn tall som vises."
  },
  displacement: {
    title: ({outside, inside}) => {
      if (outside === null) return "Hvor folk har kommet, og hvor de har reist fra, er ikke kjent";
      const out = `Utenfor krigssonen har ${moved(outside.value)}`;
      return inside === null ? out : `${out}; i krigssonen har ${moved(inside.value)}`;
    },
    range: ({least, most}) => {
      if (least === null || most === null) return "Netto fordrivelse er ikke kjent for noen oblast";
      const at = ({value, groups}: Extreme): string => `${say.count(value)} (${say.list(groups.map(String))})`;
      return (
        `Blant oblastene som vises, går netto fordrivelse utenfor krigssonen fra ${at(least)} til ${at(most)} per ` +
        "1\u00a0000 innbyggere"
      );
    },
    subtitle: (division, listDay) =>
      "Personer som har kommet, minus personer som har reist, per 1 000 innbyggere 1. januar 2022, slik " +
      "statsbudsjettet " +
      `for 2024 teller dem. ${division === "oblast" ? "Bare hromadaer utenfor krigssonen. " : ""}` +
      `Områdetyper etter listen per ${say.day(listDay)}.`,
    row: (group, hromadas) => `${group} (${say.count(hromadas)})`,
    axis: "Netto fordrevne per 1 000 innbyggere",
    received: (received, hromadas) =>
      `I ${say.count(received)} av ${say.count(hromadas)} hromadaer utenfor krigssonen har flere kommet enn ` +
      `reist. KS’ ` +
      "andre kategori er hromadaer utenfor krigssonen som har tatt imot mange; hvor mange som er mange, sier ikke KS.",
    says:
      "Definisjonene er budsjettets. Det sier ikke hvilken dag folk ble talt, hvem som har reist tilbake siden, " +
      "eller " +
      "hva de som er kommet, trenger. Hvert tall er rundet av til hundre personer.",
    unknown: (hromadas) =>
      `Budsjettet har ikke tall for ${say.count(hromadas)} ` +
      `${say.plural(hromadas, {one: "hromada", other: "hromadaer"})}, okkupert siden før 2022.`,
    oblasts: "Oblaster med færre enn ti hromadaer utenfor krigssonen er ikke med."
  }
};
