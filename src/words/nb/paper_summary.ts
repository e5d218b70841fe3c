import type {PaperRank, PaperSummaryWords} from "../rooms/paper_summary.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const rank = ({whose, position, count}: PaperRank): string =>
  position === null
    ? `ikke i listen for ${whose}`
    : `nummer ${say.count(position)} av ${say.count(count)} for ${whose}`;

export const paperSummary: PaperSummaryWords = {
  heading: "Kort sagt",
  verdict: ({kommune, hromada, points, ranks: [first, second]}) =>
    `${kommune} og ${hromada} får ${say.number(points, "points")} av 100 poeng: ${rank(first)}, ${rank(second)}.`,
  unknownGains:
    "Hva de to kan gi hverandre, er ikke kjent: minst én av dem har ikke svart, eller svarene vises ikke her.",
  help: (hromada, areas) =>
    areas.length === 0
      ? `${hromada} får ikke hjelp med noe av det den har bedt om, etter svarene.`
      : `${hromada} kan få hjelp med ${areas.map(say.lower).join("; ")}.`,
  learning: (kommune, areas) =>
    areas.length === 0
      ? `Hva ${kommune} kan lære, må de to finne ut i det første møtet.`
      : `${kommune} kan lære om ${areas.map(say.lower).join("; ")}.`,
  region: ({hromada, regionType, partRegionType, list, isWithheld, partners}) => {
    const type = say.lower(terms.regionClass(regionType, partRegionType));
    const answers = isWithheld ? ", så svarene vises ikke her" : "";
    const known =
      partners.length === 0
        ? "ingen av de to har en kjent partner i det andre landet"
        : partners.map(({whose, names}) => `kjente partnere for ${whose}: ${names}`).join("; ");
    return `Områdetypen til ${hromada} er «${type}» etter ${terms.listOf(list)}${answers}; ${known}.`;
  },
  known: ({unknown, criteria, missing}) => {
    const counted =
      unknown === 0
        ? `Ingen av ${say.count(criteria)} kriterier er ukjente`
        : `${say.count(unknown)} av ${say.count(criteria)} kriterier er ` +
          `${say.plural(unknown, {one: "ukjent", other: "ukjente"})} og teller halvt`;
    const pieces = say.plural(missing, {one: "opplysning", other: "opplysninger"});
    return `${counted}; ${say.count(missing)} ${pieces} ville gjort vurderingen sikrere.`;
  },
  basis: "Poengene er et grunnlag for samtalen, ikke et vedtak. Vurderingen er kommunens og hromadaens."
};
