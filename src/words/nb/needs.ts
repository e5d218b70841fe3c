import type {Cell} from "../../model/findings/finding.js";
import type {Answered, GroupList, HeldBack, MostNamed, NeedsWords} from "../rooms/needs.js";
import {say} from "./speech.js";

const heldBackBriefly: Readonly<Record<HeldBack, string>> = {
  suppressed: "skjermet",
  "withheld (too few answers)": "for få svar"
};

const reasons: Readonly<Record<HeldBack, string>> = {
  suppressed: "skjermet fordi det, eller et annet tall i samme rad, kunne røpe hva noen få har svart («skjermet»)",
  "withheld (too few answers)": "holdt tilbake fordi svarene er for få («for få svar»)"
};

/** How many answered in all: `42`. */
export const baseText = (base: number | null): string => (base === null ? "< 5" : say.count(base));

/** A share of few answers. */
export const shareText = (share: number | null): string => say.number(share, "whole_share");

/** How many answered so, or why that is not said. */
export const answersText = ({answers}: Pick<Answered, "answers">): string =>
  typeof answers === "number" ? say.count(answers) : heldBackBriefly[answers];

/** `27–50 %`. */
export const intervalText = ({low, high}: Pick<Answered, "low" | "high">): string =>
  low === null || high === null ? shareText(null) : `${say.count(low * 100)}–${shareText(high)}`;

/** The date that every figure by region type carries. */
export const classifiedOn = ({day, classes}: GroupList): string =>
  `${classes === "ks" ? "KS’ kategorier" : "AUCs områdetyper"} etter listen per ${say.day(day)}.`;

/** `45 % (n = 9 av 20)`. */
export function figures(cell: Answered): string {
  if (typeof cell.answers !== "number") return answersText(cell);
  const counts = `n = ${answersText(cell)} av ${baseText(cell.base)}`;
  return cell.share === null ? counts : `${shareText(cell.share)} (${counts})`;
}

/** `«A» og «B»` */
export const named = (groups: readonly Cell[]): string => say.list(groups.map((group) => `«${String(group)}»`));

/** `37 % av 180 svar`, om ett område; om flere bare andelen. */
export const mostText = ({most, base}: MostNamed): string =>
  most === null ? "" : `${shareText(most.value)}${base === null ? "" : ` av ${say.count(base.value)} svar`}`;

export const needs: NeedsWords = {
  classes: {label: "Inndeling", auc: "AUCs fire klasser", ks: "KS’ to kategorier"},
  everyone: "Alle",
  columns: {
    area: "Område",
    group: "Gruppe",
    respondent_count: "Antall svar",
    base_count: "Av (n)",
    share: "Andel",
    low_share: "Fra (95 %, som om trukket tilfeldig)",
    high_share: "Til (95 %, som om trukket tilfeldig)",
    certainty: "Sikkerhet eller skjerming"
  },
  heldBack: {
    suppressed: "skjermet",
    "withheld (too few answers)": "holdt tilbake (for få svar)"
  },
  heldBackBriefly,
  smallBase: "grunnlaget er under 10",
  certainty: {uncertain: "usikkert (n under 20)", certain: "n er 20 eller mer"},
  figures,
  heldBackNote: (all, held) =>
    `Av ${say.count(all)} tall – ` +
    `${held.map(({reason, count}) => `${reasons[reason]}: ${say.count(count)}`).join("; ")}. ` +
    "Overskrift og rekkefølge gjelder tallene som vises: et skjermet tall kan være større.",
  madeUpHeldBack:
    "Svarene er oppdiktet: tallene er skjermet slik virkelige svar ville blitt, og verner ingen. Av virkelige svar " +
    "viser denne utgaven ingen fra en enkelt kommune eller hromada.",
  intervalNote:
    "Streken på hver søyle er et 95 %-intervall (Wilson) regnet som om de som har svart, var trukket tilfeldig. Det " +
    "er de ikke: intervallet sier hvor mye tilfeldigheter alene ville flyttet andelen, ikke hvor nær den er alle " +
    "andres svar. Det er heller ikke gjort smalere etter hvor mange av alle som har svart."
};
