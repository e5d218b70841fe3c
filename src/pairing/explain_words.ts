// What the model says of a pair, in sentences: the page and the decision paper read the same ones.
import {matchingWords, termWords} from "../words/words.js";
import type {Locale, Text} from "../words/locales.js";
import {dateText, numberText} from "../words/figures.js";
import {densityLimits} from "../model/match/criteria.js";
import type {EvidenceItem} from "../model/match/evidence.js";
import type {Explanation, Warning} from "../model/match/explain.js";
import type {Gains} from "../model/match/gains.js";
import type {LessonMet, LessonState} from "../model/match/lessons.js";
import type {Missing} from "../model/match/missing.js";
import type {Evidence, Link} from "../model/match/places.js";
import type {RegionType} from "../model/region_type.js";
import type {MatchData} from "./match_data.js";
import {list} from "./match_words.js";

/** One line of evidence: what is known, whether it speaks for the match, and what kind of source says so. */
export interface EvidenceLine {
  readonly text: string;
  /** for, against, half (unknown), or plain where it is a fact alone. */
  readonly sign: "for" | "against" | "unknown" | "plain";
  /** Null for public figures. */
  readonly evidence: Evidence | null;
  /** Our tables of public figures behind it, as the sources page names them. */
  readonly tables: readonly string[];
}

/** Which public tables a line rests on; answers and links name their source themselves. */
function tablesOf(item: EvidenceItem): readonly string[] {
  switch (item.kind) {
    case "population":
    case "density":
      return ["kommuner", "hromadas"];
    case "trait":
      return ["hromadas"];
    case "region_type":
      return ["hromada_war_status"];
    case "link":
      return item.link.kind === "partnership" ? ["partnership_parties"] : [];
    case "left_out":
      return item.part === "capacity"
        ? ["hromada_financial_capacity"]
        : item.part.endsWith("Partner")
          ? ["partnership_parties"]
          : [item.part === "kommuneSmall" ? "kommuner" : "hromadas"];
    default:
      return [];
  }
}

const levels: Readonly<Record<Locale, readonly string[]>> = {
  nb: ["ingen", "noe", "god", "sterk"],
  en: ["none", "some", "good", "strong"]
};

/** A row of evidence as a line. */
export function evidenceLine(item: EvidenceItem, data: MatchData, locale: Locale): EvidenceLine {
  return {...saidOf(item, data, locale), tables: tablesOf(item)};
}

function saidOf(item: EvidenceItem, data: MatchData, locale: Locale): Omit<EvidenceLine, "tables"> {
  const nb = locale === "nb";
  const count = (value: number): string => numberText(value, "count", locale);
  const area = (code: string): string => data.areaName(code, locale);
  const met = (is: boolean | null): EvidenceLine["sign"] => (is === null ? "unknown" : is ? "for" : "against");
  switch (item.kind) {
    case "need": {
      const {level} = item;
      const said =
        level === null
          ? nb
            ? "kommunen har ikke oppgitt sin kompetanse"
            : "the kommune has not stated its competence"
          : nb
            ? `kommunens kompetanse: ${levels.nb[level]} (${level} av 3)`
            : `competence of the kommune: ${levels.en[level]} (${level} of 3)`;
      return {
        text: nb
          ? `Behov ${item.priority}: ${area(item.area)} – ${said}`
          : `Need ${item.priority}: ${area(item.area)} – ${said}`,
        sign: level === null ? "unknown" : level > 0 ? "for" : "against",
        evidence: item.evidence
      };
    }
    case "capacity": {
      const share = numberText(item.value / 1000, "whole_share", locale);
      return {
        text: nb
          ? `Kommunens kapasitet: ${count(item.people)} personer og ${count(item.hoursPerMonth)} timer i måneden, ` +
            `regnes som ${share}`
          : `Capacity of the kommune: ${count(item.people)} people and ${count(item.hoursPerMonth)} hours a month, ` +
            `counts as ${share}`,
        sign: "plain",
        evidence: item.evidence
      };
    }
    case "wish": {
      const said =
        item.isOffered === null
          ? nb
            ? "hromadaen har ikke sagt hva den kan dele"
            : "the hromada has not said what it can share"
          : item.isOffered
            ? nb
              ? "hromadaen tilbyr det"
              : "the hromada offers it"
            : nb
              ? "hromadaen tilbyr det ikke"
              : "the hromada does not offer it";
      return {
        text: nb
          ? `Kommunen vil lære om ${lower(area(item.area))} – ${said}`
          : `The kommune wishes to learn about ${lower(area(item.area))} – ${said}`,
        sign: met(item.isOffered),
        evidence: item.evidence
      };
    }
    case "population":
      return {
        text: nb
          ? `Kommunen ${count(item.kommune)} innbyggere (2025), hromadaen ${count(item.hromada)} (2022)`
          : `The kommune has ${count(item.kommune)} inhabitants (2025), the hromada ${count(item.hromada)} (2022)`,
        sign: "plain",
        evidence: null
      };
    case "density": {
      const name = (value: number | null): string =>
        value === null ? (nb ? "ukjent" : "unknown") : densityName(value, locale);
      return {
        text: nb
          ? `Innbyggere per km²: kommunen ${name(item.kommune)}, hromadaen ${name(item.hromada)}`
          : `Inhabitants per km²: the kommune ${name(item.kommune)}, the hromada ${name(item.hromada)}`,
        sign: met(item.agrees),
        evidence: null
      };
    }
    case "trait": {
      const trait = {
        regional_centre: nb ? "Regionsenter" : "Regional centre",
        coastal: nb ? "Ved kysten" : "On the coast"
      }[item.trait];
      const name = (value: boolean | null): string =>
        value === null ? (nb ? "ukjent" : "unknown") : value ? (nb ? "ja" : "yes") : nb ? "nei" : "no";
      return {
        text: nb
          ? `${trait}: kommunen ${name(item.kommune)}, hromadaen ${name(item.hromada)}`
          : `${trait}: the kommune ${name(item.kommune)}, the hromada ${name(item.hromada)}`,
        sign: met(item.agrees),
        evidence: null
      };
    }
    case "region_type": {
      const type = lower(termWords[locale].regionTypes[item.type]);
      const said =
        item.isAccepted === null
          ? nb
            ? "kommunen har ikke svart"
            : "the kommune has not answered"
          : item.isAccepted
            ? nb
              ? "kommunen har sagt ja til det"
              : "the kommune has said yes to that"
            : nb
              ? "kommunen har ikke sagt ja til det"
              : "the kommune has not said yes to that";
      const date = dateText(data.book.listDate, locale);
      return {
        text: nb
          ? `Hromadaen er ${type} etter listen per ${date} – ${said}`
          : `The hromada is ${type} by the list of ${date} – ${said}`,
        sign: met(item.isAccepted),
        evidence: item.evidence
      };
    }
    case "link":
      return {text: linkText(item.link, data, locale), sign: "plain", evidence: item.evidence};
    case "tie": {
      const name = ties[item.part][locale];
      return {text: `${name}: ${yesNo(item.isMet, locale)}`, sign: met(item.isMet), evidence: item.evidence};
    }
    case "readiness":
      return {
        text: `${readiness[item.part][locale]}: ${yesNo(item.isMet, locale)}`,
        sign: met(item.isMet),
        evidence: item.evidence
      };
    case "left_out": {
      const figures = nb
        ? `${count(item.points)} av ${count(item.of)} tusendeler`
        : `${count(item.points)} of ${count(item.of)} thousandths`;
      return {
        text: `${leftOut[item.part][locale]}: ${figures}`,
        sign: item.points === item.of ? "for" : item.points === 0 ? "against" : "plain",
        evidence: null
      };
    }
  }
}

/** A partnership or case in a line. */
function linkText({norwegianCode, ukrainianCode, kind, status, source}: Link, data: MatchData, locale: Locale): string {
  const parties = `${data.partyName(norwegianCode)} – ${data.partyName(ukrainianCode)}`;
  const what =
    kind === "case" ? (locale === "nb" ? "sak hos KS" : "case at KS") : locale === "nb" ? "partnerskap" : "partnership";
  const state = lower(data.statusName(status, locale));
  return kind === "case" ? `${parties}: ${what}, ${state}` : `${parties}: ${what}, ${state} (${source})`;
}

const ties: Readonly<Record<"themselves" | "regions" | "civil_society" | "earlier_cooperation", Text>> = {
  themselves: {nb: "Kjent forbindelse mellom de to", en: "A known link between the two"},
  regions: {nb: "Kjent forbindelse mellom fylket og oblasten", en: "A known link between county and oblast"},
  civil_society: {nb: "Lokale foreninger har bånd til Ukraina", en: "Local organisations have ties to Ukraine"},
  earlier_cooperation: {
    nb: "Kommunen har samarbeidet før, med Ukraina eller gjennom EØS-midlene",
    en: "The kommune has cooperated before, with Ukraine or through the EEA Grants"
  }
};

const readiness: Readonly<
  Record<
    "kommuneResponsible" | "hromadaResponsible" | "kommuneAreas" | "hromadaAreas" | "horizon" | "language" | "funding",
    Text
  >
> = {
  kommuneResponsible: {nb: "Kommunen har en ansvarlig", en: "The kommune has somebody responsible"},
  hromadaResponsible: {nb: "Hromadaen har en ansvarlig", en: "The hromada has somebody responsible"},
  kommuneAreas: {nb: "Kommunen har oppgitt områder", en: "The kommune has named areas"},
  hromadaAreas: {nb: "Hromadaen har oppgitt områder", en: "The hromada has named areas"},
  horizon: {nb: "Tidshorisontene passer", en: "The horizons fit"},
  language: {nb: "Felles arbeidsspråk", en: "A working language in common"},
  funding: {nb: "Finansieringen er kjent", en: "Funding is known"}
};

const leftOut: Readonly<
  Record<"hromadaPartner" | "kommunePartner" | "capacity" | "hromadaSmall" | "kommuneSmall", Text>
> = {
  hromadaPartner: {nb: "Hromadaen er uten norsk partner", en: "The hromada has no Norwegian partner"},
  kommunePartner: {nb: "Kommunen er uten ukrainsk partner", en: "The kommune has no Ukrainian partner"},
  capacity: {nb: "Hromadaens finansielle evne er lav", en: "The financial capacity of the hromada is low"},
  hromadaSmall: {nb: "Hromadaen er liten", en: "The hromada is small"},
  kommuneSmall: {nb: "Kommunen er liten", en: "The kommune is small"}
};

/** A class of settlement in words: `50–149`. */
function densityName(number: number, locale: Locale): string {
  const [low, high] = [densityLimits[number - 1], densityLimits[number]];
  if (low === undefined) return locale === "nb" ? `under ${high}` : `under ${high}`;
  return high === undefined ? (locale === "nb" ? `${low} og over` : `${low} and over`) : `${low}–${high - 1}`;
}

function yesNo(is: boolean | null, locale: Locale): string {
  return is === null
    ? {nb: "ukjent", en: "unknown"}[locale]
    : is
      ? {nb: "ja", en: "yes"}[locale]
      : {nb: "nei", en: "no"}[locale];
}

/** A name in the middle of a sentence; abbreviations keep their capitals. */
export function lower(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** What each side gains, a line each; a sentence where it is nothing or not known. */
export function gainLines(
  gains: Gains,
  {kommune, hromada}: Pick<Explanation, "kommune" | "hromada">,
  data: MatchData,
  locale: Locale
): {kommune: string[]; hromada: string[]} {
  const nb = locale === "nb";
  const isKnown = kommune.answers !== null && hromada.answers !== null;
  const none = isKnown
    ? nb
      ? "Ingenting etter svarene."
      : "Nothing, by the answers."
    : nb
      ? "Ukjent til begge har svart."
      : "Unknown until both have answered.";
  const help = gains.hromada.map(({area, priority, horizon, level}) =>
    nb
      ? `${data.areaName(area, locale)}: behov ${priority}, ${matchingWords.nb.horizons[horizon]}; kommunens kompetanse ` +
        `${level} av 3`
      : `${data.areaName(area, locale)}: need ${priority}, ${matchingWords.en.horizons[horizon]}; competence of the kommune ` +
        `${level} of 3`
  );
  const learn = gains.kommune.map(({area}) =>
    nb ? `Lærer om ${lower(data.areaName(area, locale))}` : `Learns about ${lower(data.areaName(area, locale))}`
  );
  return {hromada: help.length > 0 ? help : [none], kommune: learn.length > 0 ? learn : [none]};
}

/** What must be known before acting. */
export function warningText(warning: Warning, data: MatchData, locale: Locale): string {
  const nb = locale === "nb";
  const day = (date: string | null): string =>
    date === null ? (nb ? "ukjent dag" : "an unknown day") : dateText(date, locale);
  const type = (one: Parameters<typeof regionName>[0]): string => regionName(one, locale);
  switch (warning.kind) {
    case "no_visits":
      return nb
        ? "Besøk i Ukraina er ikke mulig nå. Møtes på skjerm, i Norge eller nær grensen, for eksempel i Polen."
        : "Visits to Ukraine are not possible now. Meet on screen, in Norway or near the border, " +
            "for example in Poland.";
    case "in_war_zone":
      return nb
        ? `Hromadaen ligger i krigssonen (${type(warning.type)}, listen per ${day(data.book.listDate)}).`
        : `The hromada is in the war zone (${type(warning.type)}, list of ${day(data.book.listDate)}).`;
    case "type_not_accepted":
      return nb
        ? `Kommunen har ikke sagt ja til en partner i en hromada som er ${type(warning.type)}.`
        : `The kommune has not said yes to a partner that is ${type(warning.type)}.`;
    case "type_changed":
      return nb
        ? `Områdetypen er endret siden hromadaen svarte ${day(warning.answerDate)}: fra ${type(warning.from)} til ` +
            `${type(warning.to)}.`
        : `The region type has changed since the hromada answered on ${day(warning.answerDate)}: from ` +
            `${type(warning.from)} to ${type(warning.to)}.`;
    case "list_older_than_answer":
      return nb
        ? `Listen over områdetyper er fra ${day(warning.listDate)}, eldre enn svaret (${day(warning.answerDate)}). ` +
            "Spør hromadaen om hvordan det er nå."
        : `The list of region types is of ${day(warning.listDate)}, older than the answer ` +
            `(${day(warning.answerDate)}). Ask the hromada how things are now.`;
    case "funding_ends":
      return nb
        ? `Finansieringen av et kjent samarbeid slutter ${day(warning.date)}: ${linkText(warning.link, data, locale)}.`
        : `The funding of a known cooperation ends on ${day(warning.date)}: ${linkText(warning.link, data, locale)}.`;
    case "wants_no_partner":
      return nb
        ? "Hromadaen har svart at den ikke ønsker en partner nå."
        : "The hromada has answered that it wants no partner now.";
    case "no_common_language":
      return nb
        ? "De to har ikke noe arbeidsspråk felles; regn med tolk."
        : "The two have no working language in common; reckon with an interpreter.";
    case "has_partner": {
      const code = warning.side;
      return code === "kommune"
        ? nb
          ? "Kommunen har alt en kjent ukrainsk partner."
          : "The kommune already has a known Ukrainian partner."
        : nb
          ? "Hromadaen har alt en kjent norsk partner."
          : "The hromada already has a known Norwegian partner.";
    }
  }
}

function regionName(type: RegionType, locale: Locale): string {
  return lower(termWords[locale].regionTypes[type]);
}

/** What is not known, and what would mend it; areas are named. */
export function missingText({key, areas}: Missing, data: MatchData, locale: Locale): string {
  const text = matchingWords[locale].missing[key];
  if (areas.length === 0) return text;
  return `${text} ${locale === "nb" ? "Det gjelder" : "This is about"} ${list(
    areas.map((area) => lower(data.areaName(area, locale))),
    locale === "nb" ? "og" : "and"
  )}.`;
}

/** Why a lesson is met, not met or unknown. */
export function lessonReason({code, state}: LessonMet, locale: Locale): string {
  const reasons: Readonly<Partial<Record<LessonState, string>>> = matchingWords[locale].lessons.reasons[code];
  return reasons[state]!;
}
