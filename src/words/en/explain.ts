import {strongestLevel} from "../../model/match/criteria.js";
import type {RegionType} from "../../model/region_type.js";
import type {OfNorwegianSide} from "../rooms/county_explain.js";
import type {ExplainWords, SaidLink, SaidWarning} from "../rooms/explain.js";
import {criteria} from "./criteria.js";
import {matching} from "./matching.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const levels = ["none", "some", "good", "strong"] as const;
const traits = {
  regional_centre: "Regional centre",
  coastal: "On the coast",
  university: "University or university college (does not count)",
  agriculture: "Agriculture (does not count)"
};
/** The Norwegian side of a pair in a sentence. */
interface Party {
  readonly the: string;
  readonly atStart: string;
  readonly notAnswered: string;
}

const ties = ({atStart}: Party) => ({
  themselves: "A known link between the two",
  regions: "A known link between county and oblast",
  civil_society: "Local organisations have ties to Ukraine",
  earlier_cooperation: `${atStart} has cooperated before, with Ukraine or through the EEA Grants`
});
const readiness = ({atStart}: Party) => ({
  kommuneResponsible: `${atStart} has somebody responsible`,
  hromadaResponsible: "The hromada has somebody responsible",
  kommuneAreas: `${atStart} has named areas`,
  hromadaAreas: "The hromada has named areas",
  horizon: "The horizons fit",
  language: "A working language in common",
  funding: "Funding is known"
});
const leftOut = ({atStart}: Party) => ({
  hromadaPartner: "The hromada has no Norwegian partner",
  kommunePartner: `${atStart} has no Ukrainian partner`,
  capacity: "The financial capacity of the hromada is low",
  hromadaSmall: "The hromada is small",
  kommuneSmall: `${atStart} is small`
});

const yesNo = (is: boolean | null): string => (is === null ? "unknown" : is ? "yes" : "no");
const settled = (one: Parameters<ExplainWords["density"]>[0]["kommune"]): string =>
  one === null ? "unknown" : criteria.settlement(one.low, one.high);
const type = (one: RegionType): string => say.lower(terms.regionTypes[one]);
const day = (date: string | null): string => (date === null ? "an unknown day" : say.day(date));

export function ofParty(party: Party): OfNorwegianSide {
  const {the, atStart, notAnswered} = party;
  return {
    population: ({kommune, hromada}) =>
      `${atStart} has ${say.count(kommune)} inhabitants (2024), the hromada ${say.count(hromada)} (2022)`,
    density: ({kommune, hromada}) => `Inhabitants per km²: ${the} ${settled(kommune)}, the hromada ${settled(hromada)}`,
    trait: ({trait, kommune, hromada}) => `${traits[trait]}: ${the} ${yesNo(kommune)}, the hromada ${yesNo(hromada)}`,
    regionType: ({type: one, part, list, isAccepted}) => {
      const said = isAccepted === null ? notAnswered : `${the} has ${isAccepted ? "" : "not "}said yes to that`;
      return `The hromada is ${say.lower(terms.regionClass(one, part))} by ${terms.listOf(list)} – ${said}`;
    },
    tie: (part, isMet) => `${ties(party)[part]}: ${yesNo(isMet)}`,
    readiness: (part, isMet) => `${readiness(party)[part]}: ${yesNo(isMet)}`,
    leftOut: (part, points, of) => `${leftOut(party)[part]}: ${say.count(points)} of ${say.count(of)} thousandths`
  };
}

export const explain: ExplainWords = {
  need: ({area, priority, level}) =>
    level === null
      ? `Need ${priority}: ${area} – the kommune has not stated its competence`
      : `Need ${priority}: ${area} – competence of the kommune: ${levels[level]} (${level} of ${strongestLevel})`,
  projects: ({area, count, level}) =>
    `No answer, but has registered ${say.count(count)} ${say.plural(count, {one: "project", other: "projects"})} in ` +
    `DREAM within ${say.lower(area)} – ` +
    (level === null
      ? "the kommune has not stated its competence"
      : `competence of the kommune: ${levels[level]} (${level} of ${strongestLevel})`),
  civic: (sign) =>
    ({
      petitions: "No answer, but residents can petition online, by e-DEM",
      participatory_budget: "No answer, but has a participatory budget, by e-DEM",
      youth_council: "No answer, but has a youth council, by an open list"
    })[sign],
  capacity: ({people, hoursPerMonth, share}) =>
    `Capacity of the kommune: ${say.count(people)} people and ${say.count(hoursPerMonth)} hours a month, ` +
    `counts as ${say.number(share, "whole_share")}`,
  wish: ({area, isOffered}) => {
    const said =
      isOffered === null
        ? "the hromada has not said what it can share"
        : isOffered
          ? "the hromada offers it"
          : "the hromada does not offer it";
    return `The kommune wishes to learn about ${say.lower(area)} – ${said}`;
  },
  ...ofParty({the: "the kommune", atStart: "The kommune", notAnswered: "the kommune has not answered"}),
  link,
  help: ({area, priority, horizon, level}) =>
    `${area}: need ${priority}, ${matching.horizons[horizon]}; competence of the kommune ${level} of ${strongestLevel}`,
  learns: (area) => `Learns about ${say.lower(area)}`,
  nothingGained: "Nothing, by the answers.",
  gainUnknown: "Unknown until both have answered.",
  warning,
  missing: (key, areas) =>
    areas.length === 0
      ? matching.missing[key]
      : `${matching.missing[key]} This is about ${say.list(areas.map(say.lower))}.`
};

function link({norwegian, ukrainian, kind, status, isPartnership, source}: SaidLink): string {
  if (kind === "case") return `${norwegian} – ${ukrainian}: case at KS, ${say.lower(status)}`;
  const said = isPartnership
    ? `partnership, ${say.lower(status)}`
    : `${say.lower(status)}, not counted as a partnership`;
  return `${norwegian} – ${ukrainian}: ${said} (${source})`;
}

function warning(one: SaidWarning): string {
  switch (one.kind) {
    case "in_war_zone":
      return `The hromada is in the war zone (${type(one.type)}, list of ${say.day(one.listDate)}).`;
    case "type_not_accepted":
      return `The kommune has not said yes to a partner that is ${type(one.type)}.`;
    case "type_changed":
      return (
        `The region type has changed since the hromada answered on ${day(one.answerDate)}: from ${type(one.from)} to ` +
        `${type(one.to)}.`
      );
    case "list_older_than_answer":
      return (
        `The list of region types is of ${day(one.listDate)}, older than the answer (${day(one.answerDate)}). ` +
        "Ask the hromada how things are now."
      );
    case "funding_ends":
      return `The funding of a known cooperation ends on ${day(one.date)}: ${link(one.link)}.`;
    case "wants_no_partner":
      return "The hromada has answered that it wants no partner now.";
    case "no_common_language":
      return "The two have no working language in common; reckon with an interpreter.";
    case "has_partner":
      return {
        kommune: "The kommune already has a known Ukrainian partner.",
        hromada: "The hromada already has a known Norwegian partner."
      }[one.side];
  }
}
