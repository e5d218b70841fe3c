// What the model says of a pair, in sentences: the page and the decision paper read the same ones.
import {countyExplainWords, countyWords, explainWords, matchingWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {ExplainWords, SaidLink} from "../words/rooms/explain.js";
import {densityLimits} from "../model/match/criteria.js";
import type {EvidenceItem} from "../model/match/evidence.js";
import type {Explanation, Warning} from "../model/match/explain.js";
import type {Gains} from "../model/match/gains.js";
import type {LessonMet, LessonState} from "../model/match/lessons.js";
import type {Missing} from "../model/match/missing.js";
import type {Evidence, Link} from "../model/match/places.js";
import type {MatchData, NorwegianKind} from "./match_data.js";
import {sideWords} from "./side_words.js";

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

const wordsOf = (data: MatchData, locale: Locale): ExplainWords =>
  sideWords(data, explainWords[locale], countyExplainWords[locale]);

/** Which public tables a line rests on; answers and links name their source themselves. */
function tablesOf(item: EvidenceItem): readonly string[] {
  switch (item.kind) {
    case "projects":
      return ["dream_sectors", "public_sectors"];
    case "civic":
      return ["hromada_civic"];
    case "population":
    case "density":
      return ["kommuner", "hromadas"];
    case "trait":
      return item.trait === "university" ? ["kommune_traits"] : item.trait === "agriculture" ? [] : ["hromadas"];
    case "region_type":
      return ["territory_order_lines"];
    case "link":
      return item.link.kind === "partnership" ? ["claims"] : [];
    case "left_out":
      return item.part === "capacity"
        ? ["hromada_financial_capacity"]
        : item.part.endsWith("Partner")
          ? ["claims"]
          : [item.part === "kommuneSmall" ? "kommuner" : "hromadas"];
    default:
      return [];
  }
}

/** A row of evidence as a line. */
export function evidenceLine(item: EvidenceItem, hromada: string, data: MatchData, locale: Locale): EvidenceLine {
  return {...saidOf(item, hromada, data, locale), tables: tablesOf(item)};
}

function saidOf(item: EvidenceItem, hromada: string, data: MatchData, locale: Locale): Omit<EvidenceLine, "tables"> {
  const words = wordsOf(data, locale);
  const area = (code: string): string => data.areaName(code, locale);
  const met = (is: boolean | null): EvidenceLine["sign"] => (is === null ? "unknown" : is ? "for" : "against");
  switch (item.kind) {
    case "need":
      return {
        text: words.need({...item, area: area(item.area)}),
        sign: item.level === null ? "unknown" : item.level > 0 ? "for" : "against",
        evidence: item.evidence
      };
    case "projects":
      return {
        text: words.projects({...item, area: area(item.area)}),
        sign: item.level === null ? "unknown" : item.level > 0 ? "for" : "against",
        evidence: item.evidence
      };
    case "civic":
      return {text: words.civic(item.sign), sign: "for", evidence: null};
    case "capacity":
      return {
        text: words.capacity(item),
        sign: "plain",
        evidence: item.evidence
      };
    case "wish":
      return {
        text: words.wish({...item, area: area(item.area)}),
        sign: met(item.isOffered),
        evidence: item.evidence
      };
    case "population":
      return {text: words.population(item), sign: "plain", evidence: null};
    case "density":
      return {
        text: words.density({kommune: settlement(item.kommune), hromada: settlement(item.hromada)}),
        sign: met(item.agrees),
        evidence: null
      };
    case "trait":
      return {text: words.trait(item), sign: met(item.agrees), evidence: null};
    case "region_type":
      return {
        text: words.regionType({...item, part: data.book.entry(hromada).partRegionType, list: data.book.list}),
        sign: met(item.isAccepted),
        evidence: item.evidence
      };
    case "link":
      return {text: words.link(saidLink(item.link, data, locale)), sign: "plain", evidence: item.evidence};
    case "tie":
      return {text: words.tie(item.part, item.isMet), sign: met(item.isMet), evidence: item.evidence};
    case "readiness":
      return {text: words.readiness(item.part, item.isMet), sign: met(item.isMet), evidence: item.evidence};
    case "left_out":
      return {
        text: words.leftOut(item.part, item.points, item.of),
        sign: item.points === item.of ? "for" : item.points === 0 ? "against" : "plain",
        evidence: null
      };
  }
}

function saidLink(
  {norwegianCode, ukrainianCode, kind, status, isActive, source}: Link,
  data: MatchData,
  locale: Locale
): SaidLink {
  return {
    norwegian: data.partyName(norwegianCode, locale),
    ukrainian: data.partyName(ukrainianCode, locale),
    kind,
    status: data.statusName(status, locale),
    isPartnership: isActive,
    source
  };
}

/** The limits of a class of settlement by its number. */
function settlement(number: number | null): {low: number | null; high: number | null} | null {
  return number === null ? null : {low: densityLimits[number - 1] ?? null, high: densityLimits[number] ?? null};
}

/** What each side gains, a line each; a sentence where it is nothing or not known. */
export function gainLines(
  gains: Gains,
  {kommune, hromada}: Pick<Explanation, "kommune" | "hromada">,
  data: MatchData,
  locale: Locale
): {kommune: string[]; hromada: string[]} {
  const words = wordsOf(data, locale);
  const isKnown = kommune.answers !== null && hromada.answers !== null;
  const none = isKnown ? words.nothingGained : words.gainUnknown;
  const help = gains.hromada.map((one) => words.help({...one, area: data.areaName(one.area, locale)}));
  const learn = gains.kommune.map(({area}) => words.learns(data.areaName(area, locale)));
  return {hromada: help.length > 0 ? help : [none], kommune: learn.length > 0 ? learn : [none]};
}

/** What must be known before acting. */
export function warningText(warning: Warning, data: MatchData, locale: Locale): string {
  const words = wordsOf(data, locale);
  switch (warning.kind) {
    case "in_war_zone":
      return words.warning({...warning, listDate: data.book.list.day});
    case "funding_ends":
      return words.warning({...warning, link: saidLink(warning.link, data, locale)});
    default:
      return words.warning(warning);
  }
}

/** What is not known, and what would settle it; areas are named. */
export function missingText({key, areas}: Missing, data: MatchData, locale: Locale): string {
  const names = areas.map((area) => data.areaName(area, locale));
  return explainWords[locale].missing(key, names);
}

/** Why a lesson is met, told of, not met or unknown. */
export function lessonReason({code, state}: LessonMet, locale: Locale, norwegian: NorwegianKind = "kommune"): string {
  if (norwegian === "county" && code === "local_stakeholders" && state === "unknown")
    return countyWords[locale].stakeholders;
  const {told, reasons} = matchingWords[locale].lessons;
  const own: Readonly<Partial<Record<LessonState, string>>> = reasons[code];
  return state === "told" ? told : own[state]!;
}
