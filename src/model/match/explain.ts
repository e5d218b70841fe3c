// Why a pair scores as it does: structured, so that page, paper and export say the same in every language.
import type {RegionType} from "../region_type.js";
import {criterionKeys, neutralValue, type CriterionKey} from "./criteria.js";
import {evidenceOf, type EvidenceItem} from "./evidence.js";
import {unknown, type HromadaFacts, type KommuneFacts} from "./facts.js";
import {gainsOf, type Gains} from "./gains.js";
import {lessonsOf, type LessonMet} from "./lessons.js";
import {missingOf, type Missing} from "./missing.js";
import type {Hromada, Kommune, Link} from "./places.js";
import type {PairValues} from "./pair_values.js";
import {criterionValue, ownLinks} from "./values.js";
import {checkWeights, weightSum, type Weights} from "./weights.js";

/** A criterion's share of a score. */
export interface Part {
  readonly key: CriterionKey;
  /** 0…1000; 500 where unknown. */
  readonly value: number;
  readonly weight: number;
  /** weight · value: the parts add up to the pair's sum exactly. */
  readonly points: number;
  readonly isUnknown: boolean;
  readonly evidence: readonly EvidenceItem[];
}

/** What a reader must know before she acts on a match. */
export type Warning =
  | {readonly kind: "in_war_zone"; readonly type: RegionType}
  | {readonly kind: "type_not_accepted"; readonly type: RegionType}
  | {
      readonly kind: "type_changed";
      readonly from: RegionType;
      readonly to: RegionType;
      readonly answerDate: string | null;
    }
  | {readonly kind: "list_older_than_answer"; readonly listDate: string; readonly answerDate: string}
  | {readonly kind: "funding_ends"; readonly date: string; readonly link: Link}
  | {readonly kind: "wants_no_partner"}
  | {readonly kind: "no_common_language"}
  | {readonly kind: "has_partner"; readonly side: "kommune" | "hromada"};

export interface Explanation {
  readonly kommune: Kommune;
  readonly hromada: Hromada;
  /** Σ weight · value; over `weightSum · 1,000` it is the score. */
  readonly sum: number;
  readonly weightSum: number;
  readonly parts: readonly Part[];
  readonly gains: Gains;
  readonly missing: readonly Missing[];
  readonly warnings: readonly Warning[];
  readonly lessons: readonly LessonMet[];
  /** Links between the two themselves that tell of a tie. */
  readonly links: readonly Link[];
  /** True where any answer or link it rests on is made up. */
  readonly isIllustrative: boolean;
}

/**
 * Explains the pair of kommune number k and hromada number h.
 * @param listDate day of the newest list of region types, ISO 8601, where known
 * @throws RangeError where weights cannot be used or a place does not exist
 */
export function explainPair(
  pairValues: PairValues,
  weights: Weights,
  k: number,
  h: number,
  {listDate = null}: {listDate?: string | null} = {}
): Explanation {
  checkWeights(weights);
  const {facts} = pairValues;
  const kommune = facts.kommuner[k];
  const hromada = facts.hromadas[h];
  if (!kommune || !hromada) throw new RangeError(`unknown pair: kommune number ${k}, hromada number ${h}`);
  const parts = criterionKeys.map((key): Part => {
    const said = criterionValue(key, facts, kommune, hromada);
    const value = said === unknown ? neutralValue : said;
    return {
      key,
      value,
      weight: weights[key],
      points: weights[key] * value,
      isUnknown: said === unknown,
      evidence: evidenceOf(key, facts, kommune, hromada)
    };
  });
  const links = ownLinks(facts, kommune, hromada);
  const gains = gainsOf(facts, kommune, hromada);
  return {
    kommune: kommune.place,
    hromada: hromada.place,
    sum: parts.reduce((sum, {points}) => sum + points, 0),
    weightSum: weightSum(weights),
    parts,
    gains,
    links,
    missing: missingOf(facts, kommune, hromada),
    warnings: warningsOf(kommune, hromada, links, listDate),
    lessons: lessonsOf(kommune, hromada, gains, links),
    isIllustrative: parts.some(({evidence}) =>
      evidence.some((item) => "evidence" in item && item.evidence === "illustrative")
    )
  };
}

function warningsOf(k: KommuneFacts, h: HromadaFacts, links: readonly Link[], listDate: string | null): Warning[] {
  const {regionType, regionTypeAtAnswer, answers} = h.place;
  const answerDate = answers?.date ?? null;
  const warnings: Warning[] = [];
  if (regionType === "frontline" || regionType === "occupied") warnings.push({kind: "in_war_zone", type: regionType});
  if (k.isAnswered && !k.accepts[h.regionNumber]) warnings.push({kind: "type_not_accepted", type: regionType});
  if (answers && regionTypeAtAnswer !== null && regionTypeAtAnswer !== regionType)
    warnings.push({kind: "type_changed", from: regionTypeAtAnswer, to: regionType, answerDate});
  if (listDate !== null && answerDate !== null && listDate < answerDate)
    warnings.push({kind: "list_older_than_answer", listDate, answerDate});
  for (const link of links)
    if (link.fundingEndsDate !== null) warnings.push({kind: "funding_ends", date: link.fundingEndsDate, link});
  if (answers?.wantsPartner === false) warnings.push({kind: "wants_no_partner"});
  if (k.languages > 0 && h.languages > 0 && (k.languages & h.languages) === 0)
    warnings.push({kind: "no_common_language"});
  if (k.hasPartner) warnings.push({kind: "has_partner", side: "kommune"});
  if (h.hasPartner) warnings.push({kind: "has_partner", side: "hromada"});
  return warnings;
}
