import {strongestLevel} from "../../model/match/criteria.js";
import type {RegionType} from "../../model/region_type.js";
import type {OfNorwegianSide} from "../rooms/county_explain.js";
import type {ExplainWords, SaidLink, SaidWarning} from "../rooms/explain.js";
import {criteria} from "./criteria.js";
import {matching} from "./matching.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const levels = ["ingen", "noe", "god", "sterk"] as const;
const traits = {
  regional_centre: "Regionsenter",
  coastal: "Ved kysten",
  university: "Universitet eller høyskole (teller ikke)",
  agriculture: "Landbruk (teller ikke)"
};
/** The Norwegian side of a pair in a sentence. */
interface Party {
  readonly the: string;
  readonly atStart: string;
  readonly notAnswered: string;
}

const ties = ({atStart}: Party) => ({
  themselves: "Kjent forbindelse mellom de to",
  regions: "Kjent forbindelse mellom fylket og oblasten",
  civil_society: "Lokale foreninger har bånd til Ukraina",
  earlier_cooperation: `${atStart} har samarbeidet før, med Ukraina eller gjennom EØS-midlene`
});
const readiness = ({atStart}: Party) => ({
  kommuneResponsible: `${atStart} har en ansvarlig`,
  hromadaResponsible: "Hromadaen har en ansvarlig",
  kommuneAreas: `${atStart} har oppgitt områder`,
  hromadaAreas: "Hromadaen har oppgitt områder",
  horizon: "Tidshorisontene passer",
  language: "Felles arbeidsspråk",
  funding: "Finansieringen er kjent"
});
const leftOut = ({atStart}: Party) => ({
  hromadaPartner: "Hromadaen er uten norsk partner",
  kommunePartner: `${atStart} er uten ukrainsk partner`,
  capacity: "Hromadaens økonomiske bæreevne er lav",
  hromadaSmall: "Hromadaen er liten",
  kommuneSmall: `${atStart} er liten`
});

const yesNo = (is: boolean | null): string => (is === null ? "ukjent" : is ? "ja" : "nei");
const settled = (one: Parameters<ExplainWords["density"]>[0]["kommune"]): string =>
  one === null ? "ukjent" : criteria.settlement(one.low, one.high);
const type = (one: RegionType): string => say.lower(terms.regionTypes[one]);
const day = (date: string | null): string => (date === null ? "ukjent dag" : say.day(date));

export function ofParty(party: Party): OfNorwegianSide {
  const {the, atStart, notAnswered} = party;
  return {
    population: ({kommune, hromada}) =>
      `${atStart} ${say.count(kommune)} innbyggere (2024), hromadaen ${say.count(hromada)} (2022)`,
    density: ({kommune, hromada}) => `Innbyggere per km²: ${the} ${settled(kommune)}, hromadaen ${settled(hromada)}`,
    trait: ({trait, kommune, hromada}) => `${traits[trait]}: ${the} ${yesNo(kommune)}, hromadaen ${yesNo(hromada)}`,
    regionType: ({type: one, part, list, isAccepted}) => {
      const said = isAccepted === null ? notAnswered : `${the} har ${isAccepted ? "" : "ikke "}sagt ja til det`;
      return `Hromadaen er ${say.lower(terms.regionClass(one, part))} etter ${terms.listOf(list)} – ${said}`;
    },
    tie: (part, isMet) => `${ties(party)[part]}: ${yesNo(isMet)}`,
    readiness: (part, isMet) => `${readiness(party)[part]}: ${yesNo(isMet)}`,
    leftOut: (part, points, of) => `${leftOut(party)[part]}: ${say.count(points)} av ${say.count(of)} tusendeler`
  };
}

export const explain: ExplainWords = {
  need: ({area, priority, level}) =>
    level === null
      ? `Behov ${priority}: ${area} – kommunen har ikke oppgitt sin kompetanse`
      : `Behov ${priority}: ${area} – kommunens kompetanse: ${levels[level]} (${level} av ${strongestLevel})`,
  projects: ({area, count, level}) =>
    `Ikke svart, men har registrert ${say.count(count)} ` +
    `${say.plural(count, {one: "prosjekt", other: "prosjekter"})} i ` +
    `DREAM innen ${say.lower(area)} – ` +
    (level === null
      ? "kommunen har ikke oppgitt sin kompetanse"
      : `kommunens kompetanse: ${levels[level]} (${level} av ${strongestLevel})`),
  civic: (sign) =>
    ({
      petitions: "Ikke svart, men tar imot underskriftskampanjer på nett, ifølge e-DEM",
      participatory_budget: "Ikke svart, men har innbyggerbudsjett, ifølge e-DEM",
      youth_council: "Ikke svart, men har ungdomsråd, ifølge en åpen liste"
    })[sign],
  capacity: ({people, hoursPerMonth, share}) =>
    `Kommunens kapasitet: ${say.count(people)} personer og ${say.count(hoursPerMonth)} timer i måneden, ` +
    `regnes som ${say.number(share, "whole_share")}`,
  wish: ({area, isOffered}) => {
    const said =
      isOffered === null
        ? "hromadaen har ikke sagt hva den kan dele"
        : isOffered
          ? "hromadaen tilbyr det"
          : "hromadaen tilbyr det ikke";
    return `Kommunen vil lære om ${say.lower(area)} – ${said}`;
  },
  ...ofParty({the: "kommunen", atStart: "Kommunen", notAnswered: "kommunen har ikke svart"}),
  link,
  help: ({area, priority, horizon, level}) =>
    `${area}: behov ${priority}, ${matching.horizons[horizon]}; kommunens kompetanse ${level} av ${strongestLevel}`,
  learns: (area) => `Lærer om ${say.lower(area)}`,
  nothingGained: "Ingenting etter svarene.",
  gainUnknown: "Ukjent til begge har svart.",
  warning,
  missing: (key, areas) =>
    areas.length === 0
      ? matching.missing[key]
      : `${matching.missing[key]} Det gjelder ${say.list(areas.map(say.lower))}.`
};

function link({norwegian, ukrainian, kind, status, isPartnership, source}: SaidLink): string {
  if (kind === "case") return `${norwegian} – ${ukrainian}: sak hos KS, ${say.lower(status)}`;
  const said = isPartnership
    ? `partnerskap, ${say.lower(status)}`
    : `${say.lower(status)}, telles ikke som partnerskap`;
  return `${norwegian} – ${ukrainian}: ${said} (${source})`;
}

function warning(one: SaidWarning): string {
  switch (one.kind) {
    case "in_war_zone":
      return `Hromadaen ligger i krigssonen (${type(one.type)}, listen per ${say.day(one.listDate)}).`;
    case "type_not_accepted":
      return `Kommunen har ikke sagt ja til en partner i en hromada som er ${type(one.type)}.`;
    case "type_changed":
      return (
        `Områdetypen er endret siden hromadaen svarte ${day(one.answerDate)}: fra ${type(one.from)} til ` +
        `${type(one.to)}.`
      );
    case "list_older_than_answer":
      return (
        `Listen over områdetyper er fra ${day(one.listDate)}, eldre enn svaret (${day(one.answerDate)}). ` +
        "Spør hromadaen om hvordan det er nå."
      );
    case "funding_ends":
      return `Finansieringen av et kjent samarbeid slutter ${day(one.date)}: ${link(one.link)}.`;
    case "wants_no_partner":
      return "Hromadaen har svart at den ikke ønsker en partner nå.";
    case "no_common_language":
      return "De to har ikke noe arbeidsspråk felles; regn med tolk.";
    case "has_partner":
      return {
        kommune: "Kommunen har alt en kjent ukrainsk partner.",
        hromada: "Hromadaen har alt en kjent norsk partner."
      }[one.side];
  }
}
